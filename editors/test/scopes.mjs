// Prints the scopes of texts as the engine of editors sees them: node scopes.mjs SCOPE FILE…
// For each line of a file, one line of JSON: [start, end, "scope scope …"], …
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');
const here = dirname(fileURLToPath(import.meta.url));
const syntaxes = join(here, '..', 'vscode', 'syntaxes');

// Markdown's own grammar is the editor's; an empty one is enough to see where ours is injected.
const grammars = {
  'source.blockprint': () => read('blockprint.tmLanguage.json'),
  'markdown.blockprint': () => read('markdown.tmLanguage.json'),
  'text.html.markdown': () => JSON.stringify({ scopeName: 'text.html.markdown', patterns: [] }),
};
const read = (name) => readFileSync(join(syntaxes, name), 'utf8');

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scope) =>
    grammars[scope] ? textmate.parseRawGrammar(grammars[scope](), `${scope}.json`) : null,
  getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.blockprint'] : undefined),
});

const [root, ...files] = process.argv.slice(2);
const grammar = await registry.loadGrammar(root);
for (const file of files) {
  let stack = textmate.INITIAL;
  for (const line of readFileSync(file, 'utf8').replace(/\n$/, '').split(/\r\n|\n|\r/)) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    const tokens = [];
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const scope = scopes.slice(1).join(' ');
      const end = Math.min(endIndex, line.length);
      const last = tokens[tokens.length - 1];
      if (last && last[2] === scope) {
        last[1] = end;
      } else if (end > startIndex) {
        tokens.push([startIndex, end, scope]);
      }
    }
    console.log(JSON.stringify(tokens));
  }
}
