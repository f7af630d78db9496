// Copies the art that the tables ask for out of the locked packages into one file, for the packer to read.
//
// usage: node extract.mjs MODULE OUT
//
// OUT/art.tsv       reference, package, licence, colour, SVG: one line each, sorted
// OUT/packages.tsv  package, version, licence, text of the licence with \n for line ends
//
// Does nothing if neither the tables, nor the lock file, nor this script have changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [moduleDir, outDir] = process.argv.slice(2).map((dir) => path.resolve(dir));
const modules = path.join(moduleDir, "node_modules");
const lock = path.join(moduleDir, "package-lock.json");
const tables = ["types.csv", "extras.csv"].map((name) => path.join(moduleDir, "src/main/data", name));

const hash = (files) => {
  const digest = createHash("sha256");
  for (const file of files) digest.update(fs.readFileSync(file));
  return digest.digest("hex");
};
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "");

function install() {
  const stamp = path.join(modules, ".blockprint-lock");
  const wanted = hash([lock]);
  if (read(stamp) === wanted) return;
  console.log("icons: fetching the locked packages");
  const windows = process.platform === "win32";
  execFileSync(windows ? "npm.cmd" : "npm", ["ci", "--loglevel=error"], { cwd: moduleDir, stdio: "inherit", shell: windows });
  fs.writeFileSync(stamp, wanted);
}

/** The references in the column "art" of a table, without the mode after "@". */
function references(table) {
  const lines = fs.readFileSync(table, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  const column = lines[0].split(",").indexOf("art");
  return lines.slice(1).map((line) => line.split(",")[column].replace(/@.*/, "")).filter(Boolean);
}

const json = (file) => JSON.parse(fs.readFileSync(path.join(modules, file), "utf8"));
const packageOf = (name) => json(`${name}/package.json`);

function iconify(name, licence) {
  const set = json(`@iconify-json/${name}/icons.json`);
  return (slug) => {
    const icon = set.icons[set.aliases?.[slug]?.parent ?? slug];
    if (!icon) return undefined;
    const width = icon.width ?? set.width ?? 16;
    const height = icon.height ?? set.height ?? 16;
    const box = `${icon.left ?? set.left ?? 0} ${icon.top ?? set.top ?? 0} ${width} ${height}`;
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}">` +
      `${icon.body}</svg>`;
    return { package: `@iconify-json/${name}`, licence, colour: "", svg };
  };
}

function aws() {
  const folders = { service: "architecture-service", resource: "resource", category: "category", group: "architecture-group" };
  return (slug) => {
    const [kind, name] = slug.split("/");
    const file = path.join(modules, "aws-icons/icons", folders[kind] ?? kind, `${name}.svg`);
    const svg = read(file);
    return svg ? { package: "aws-icons", licence: "CC-BY-ND-2.0", colour: "", svg } : undefined;
  };
}

async function simpleIcons() {
  const all = await import(pathToFileURL(path.join(modules, "simple-icons/index.mjs")));
  const bySlug = new Map(Object.values(all).map((icon) => [icon.slug, icon]));
  return (slug) => {
    const icon = bySlug.get(slug);
    if (!icon) return undefined;
    const licence = icon.license?.type ?? "CC0-1.0";
    return { package: "simple-icons", licence, colour: `#${icon.hex.toLowerCase()}`, svg: icon.svg };
  };
}

function theSvg() {
  return async (slug) => {
    const [name, variant] = slug.split("~");
    const file = path.join(modules, "@thesvg/icons/dist", `${name}.js`);
    if (!fs.existsSync(file)) return undefined;
    const icon = (await import(pathToFileURL(file))).default;
    const svg = variant ? icon.variants?.[variant] : icon.svg;
    const colour = icon.hex ? `#${icon.hex.toLowerCase()}` : "";
    return svg && { package: "@thesvg/icons", licence: icon.license ?? "", colour, svg };
  };
}

function licenceText(name) {
  const folder = path.join(modules, name);
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return read(path.join(folder, file));
  const info = read(path.join(folder, "info.json"));
  if (!info) return "";
  const { author, license } = JSON.parse(info);
  return `${author?.name ?? ""} ${author?.url ?? ""}\n${license?.title ?? ""} ${license?.url ?? ""}\n`;
}

const line = (...fields) => fields.map((field) => String(field).replace(/[\t\r\n]+/g, " ")).join("\t");

install();
const stampFile = path.join(outDir, "extract.stamp");
const stamp = hash([...tables, lock, fileURLToPath(import.meta.url)]);
if (read(stampFile) === stamp && fs.existsSync(path.join(outDir, "art.tsv"))) process.exit(0);

const sources = {
  aws: aws(),
  carbon: iconify("carbon", "Apache-2.0"),
  devicon: iconify("devicon", "MIT"),
  logos: iconify("logos", "CC0-1.0"),
  oui: iconify("oui", "Apache-2.0"),
  si: await simpleIcons(),
  "skill-icons": iconify("skill-icons", "MIT"),
  thesvg: theSvg(),
};
const art = [];
for (const reference of [...new Set(tables.flatMap(references))].sort()) {
  const [pack, slug] = reference.split(":");
  const found = await sources[pack]?.(slug);
  if (!found) throw new Error(`no such art: ${reference}`);
  art.push(line(reference, found.package, found.licence, found.colour, found.svg));
}
const packages = Object.keys(json("../package.json").devDependencies).sort().map((name) => {
  const { version, license } = packageOf(name);
  return [name, version, license, licenceText(name).trim().replace(/\r?\n/g, "\\n").replace(/\t/g, " ")].join("\t");
});
fs.mkdirSync(outDir, { recursive: true });
fs.writeFileSync(path.join(outDir, "art.tsv"), `${art.join("\n")}\n`);
fs.writeFileSync(path.join(outDir, "packages.tsv"), `${packages.join("\n")}\n`);
fs.writeFileSync(stampFile, stamp);
