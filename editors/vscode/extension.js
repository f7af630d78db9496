// Starts `blockprint lsp` for diagrams, and for the diagrams inside Markdown and AsciiDoc.
'use strict';

const vscode = require('vscode');

let client;

exports.activate = async () => {
  const { LanguageClient } = require('vscode-languageclient/node');
  const command = vscode.workspace.getConfiguration('blockprint').get('command');
  client = new LanguageClient(
    'blockprint',
    'Blockprint',
    // On Windows the command is a script, which only a shell can start.
    { command, args: ['lsp'], options: { shell: process.platform === 'win32' } },
    { documentSelector: ['blockprint', 'markdown', 'asciidoc'].map((language) => ({ scheme: 'file', language })) },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();
