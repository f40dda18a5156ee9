// What every bundle of the project shares: options, tables, data files.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tablesPlugin } from "./tables.mjs";

const root = path.resolve(import.meta.dirname, "..");

export const bundleOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  charset: "utf8",
  logLevel: "warning",
  plugins: [tablesPlugin],
  // Data files are found beside the bundle.
  banner: { js: "globalThis.cmdlabFolder ??= __dirname; globalThis.cmdlabUrl ??= `file://${__filename}`;" },
  // Libraries written as ES modules ask for their own place.
  define: { "import.meta.url": "globalThis.cmdlabUrl" },
};

/** What a bundle other than the program's own takes in first, so that the engine has what Node gives. */
export const nodeHost = { inject: ["src/cli/nodeHost.ts"] };

/** Copies every src/**\/data/* file flat into a folder; two files of one name are a mistake. */
export function copyDataFiles(target) {
  mkdirSync(target, { recursive: true });
  const seen = new Set();
  for (const file of dataFiles(path.join(root, "src"))) {
    const name = path.basename(file);
    if (seen.has(name)) throw new Error(`Two data files are called ${name}.`);
    seen.add(name);
    if (ordered.has(name)) writeFileSync(path.join(target, name), inOrderOfNames(readFileSync(file, "utf8")));
    else copyFileSync(file, path.join(target, name));
  }
}

/** Tables whose rows are looked up by name (src/base/NamedRows.ts). */
const ordered = new Set([
  "absent-parameters.jsonl",
  "core-cmdlets.jsonl",
  "desktop-cmdlets.jsonl",
  "dotnet-types.jsonl",
  "engine-types.jsonl",
  "exchange-cmdlets.jsonl",
  "exchange-doubts.jsonl",
  "exchange-nouns.jsonl",
  "framework-types.jsonl",
  "language-types.jsonl",
  "module-objects.jsonl",
  "module-parameters.jsonl",
  "more-types.jsonl",
  "plain-types.jsonl",
  "regions.jsonl",
  "type-members.jsonl",
  "zone-offsets.jsonl",
]);

/** The rows of a table, each with its name first, in the order of the names in lower case. */
function inOrderOfNames(text) {
  const rows = text.trimEnd().split("\n");
  const keyOf = (row) => /^\{"name":"([^"]*)"/.exec(row)[1].toLowerCase();
  const inOrder = ([left], [right]) => (left < right ? -1 : left > right ? 1 : 0);
  const keyed = rows.map((row) => [keyOf(row), row]).sort(inOrder);
  return `${keyed.map(([, row]) => row).join("\n")}\n`;
}

function* dataFiles(folder) {
  for (const name of readdirSync(folder)) {
    const full = path.join(folder, name);
    if (!statSync(full).isDirectory()) continue;
    if (name === "data") for (const file of readdirSync(full)) yield path.join(full, file);
    else yield* dataFiles(full);
  }
}
