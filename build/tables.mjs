// Build-time tables: what lies in a folder becomes a lazily loaded Map, so that nothing has to be registered by hand.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { derivedCmdlets, nounFiles } from "./nouns.mjs";

const root = path.resolve(import.meta.dirname, "..");

function filesBelow(folder, skip = () => false) {
  const found = [];
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (skip(entry.name)) continue;
    if (entry.isDirectory()) found.push(...filesBelow(name, skip));
    else if (entry.name.endsWith(".ts")) found.push(name);
  }
  return found.sort();
}

/** Source of a module that exports a Map from key to a function that loads the file and gives its default export. */
function lazyTable(name, files, keyOf) {
  const rows = files.map(
    (file) =>
      `  [${JSON.stringify(keyOf(path.basename(file, ".ts")))}, () => require(${JSON.stringify(`./${file}`)}).default],`,
  );
  return `export const ${name} = new Map([\n${rows.join("\n")}\n]);\n`;
}

/**
 * The same for cmdlets, whose loaders also tell module and editions as the file has them (null: both editions), so that
 * listing commands loads none.
 */
async function cmdletTable(files) {
  const rows = files.map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const module = file.startsWith("src/testing/") ? "Pester" : /^ {2,4}module: "([^"]+)",$/m.exec(text)?.[1];
    if (module === undefined) throw new Error(`${file} does not say its module in a line of its own.`);
    const editions = /^ {2,4}editions: (\[[^\]]*\]),$/m.exec(text)?.[1] ?? "null";
    const facts = `{ module: ${JSON.stringify(module)}, editions: ${editions} }`;
    const name = JSON.stringify(path.basename(file, ".ts"));
    return `  [${name}, Object.assign(() => require(${JSON.stringify(`./${file}`)}).default, ${facts})],`;
  });
  const derived = await derivedCmdlets(files);
  const nouns = nounFiles().map(
    (file) => `  ${path.basename(file, ".ts").toLowerCase()}: () => require(${JSON.stringify(`./${file}`)}).default,`,
  );
  const verbs = [...new Set(derived.map(([verb]) => verb))].map(
    (verb) => `  ${verb}: () => require("./cmdlets/exchange/_noun/${verb}.ts").default,`,
  );
  rows.push(...derived.map(([verb, noun]) => `  derived("${verb}", "${noun}"),`));
  return `const nouns = {\n${nouns.join("\n")}\n};
const verbs = {\n${verbs.join("\n")}\n};
function derived(verb, noun) {
  const load = () => require("./cmdlets/exchange/_noun/deriveCmdlet.ts").deriveCmdlet(verbs[verb](), nouns[noun.toLowerCase()]());
  return [verb + "-" + noun, Object.assign(load, { module: "Exchange", editions: null })];
}
export const cmdletTable = new Map([\n${rows.join("\n")}\n]);\n`;
}

/**
 * Types by their names in lower case: a file each, called as the type, or a row of the table of types without code. A row
 * may name the function that makes its definition, as `make` of `module` with the texts of `with`.
 */
function clrTypeTable() {
  const files = filesBelow("src/objects/clr").filter((file) => /\/[A-Z]\w*(\.[\w`]+)+(\+\w+)*\.ts$/.test(file));
  const written = files.map((file) => [path.basename(file, ".ts"), `require(${JSON.stringify(`./${file}`)}).default`]);
  const table = readFileSync(path.join(root, "src/objects/data/plain-types.jsonl"), "utf8").trimEnd().split("\n");
  const plain = table
    .map((line) => JSON.parse(line))
    .map(({ name, module, make, with: texts }) => {
      if (module === undefined)
        return [name, `require("./src/objects/types/plainType.ts").plainType(${JSON.stringify(name)})`];
      const file = JSON.stringify(`./src/objects/clr/${module}.ts`);
      return [name, `require(${file}).${make}(${texts.map((text) => JSON.stringify(text)).join(", ")})`];
    });
  const rows = [...written, ...plain].map(
    ([name, load]) =>
      `  [${JSON.stringify(name.toLowerCase())}, { name: ${JSON.stringify(name)}, load: () => ${load} }],`,
  );
  return `export const clrTypeTable = new Map([\n${rows.join("\n")}\n]);\n`;
}

const tables = {
  "virtual:clr-types": () => clrTypeTable(),
  "virtual:cmdlets": () =>
    cmdletTable([
      ...filesBelow("cmdlets", (name) => name.startsWith("_")).filter(
        (file) => /\/[A-Z]\w*-?\w*\.ts$/.test(file) && file.includes("-"),
      ),
      ...filesBelow("src/testing/commands").filter((file) => /\/[A-Z][\w-]*\.ts$/.test(file)),
    ]),
  "virtual:lab-cmdlets": async () => {
    const files = filesBelow("src/labs/commands").filter((file) => /\/[A-Z][\w]*-\w+\.ts$/.test(file));
    const rows = files.map((file) => {
      const name = JSON.stringify(path.basename(file, ".ts"));
      return `  [${name}, Object.assign(() => require(${JSON.stringify(`./${file}`)}).default, { module: "Labs", editions: null })],`;
    });
    return `export const labCmdletTable = new Map([\n${rows.join("\n")}\n]);\n`;
  },
  "virtual:nouns": () => lazyTable("nounTable", nounFiles(), (name) => name.toLowerCase()),
  "virtual:should": () =>
    lazyTable(
      "shouldTable",
      filesBelow("src/testing/should").filter(
        (file) => /\/[A-Z]\w*\.ts$/.test(file) && !file.endsWith("/ShouldOperator.ts"),
      ),
      (name) => name,
    ),
  "virtual:views": () =>
    lazyTable(
      "viewTable",
      filesBelow("src/format/views").filter((file) => /\/[A-Z]/.test(file)),
      (name) => name,
    ),
};

/** The esbuild plugin that serves the tables. */
export const tablesPlugin = {
  name: "tables",
  setup(build) {
    build.onResolve({ filter: /^virtual:/ }, ({ path: name }) =>
      tables[name] ? { path: name, namespace: "table" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "table" }, async ({ path: name }) => ({
      contents: await tables[name](),
      loader: "js",
      resolveDir: root,
    }));
  },
};
