// Build-time tables: what lies in a folder becomes a lazily loaded Map, so that nothing has to be registered by hand.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { derivedCmdlets, nounFiles, unmodelledCmdlets } from "./nouns.mjs";

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

const groupSize = 32;

/**
 * Source of `at(index)`, which gives what the expression at an index does. They are compiled by groups, when one of a
 * group is first asked for: a function each would be a thousand that every start makes.
 */
export function expressionTable(expressions) {
  const groups = [];
  for (let start = 0; start < expressions.length; start += groupSize) {
    const cases = expressions.slice(start, start + groupSize).map((each, at) => `case ${start + at}: return ${each};`);
    groups.push(`(index) => { switch (index) {\n${cases.join("\n")}\n} }`);
  }
  return `const groups = [\n${groups.join(",\n")}\n];
const at = (index) => groups[Math.floor(index / ${groupSize})](index);\n`;
}

/** Source of names as tables take them: one text, since every start would make as many as there are. */
export const textOf = (names) => JSON.stringify(names.join("|"));

const requireDefault = (file) => `require(${JSON.stringify(`./${file}`)}).default`;
const baseName = (file) => path.basename(file, ".ts");

/** Source of a module that exports a map from key to a function that loads the file and gives its default export. */
function lazyTable(name, files, keyOf) {
  return `import { LazyTable } from "./src/base/LazyTable.ts";
${expressionTable(files.map(requireDefault))}
export const ${name} = new LazyTable(${textOf(files.map((file) => keyOf(baseName(file))))}, (index) => () => at(index));\n`;
}

/** Source of the loaders of cmdlets, each with module and editions as the file has them (null: both editions). */
function cmdletLoaders(files) {
  const facts = files.map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const isOf = (folder) => file.startsWith(`src/${folder}/`);
    const said = /^ {2,4}module: "([^"]+)",$/m.exec(text)?.[1];
    const module = isOf("testing") ? "Pester" : isOf("labs") ? "Labs" : said;
    if (module === undefined) throw new Error(`${file} does not say its module in a line of its own.`);
    return `["${module}", ${/^ {2,4}editions: (\[[^\]]*\]),$/m.exec(text)?.[1] ?? "null"}]`;
  });
  const kinds = [...new Set(facts)];
  return `import { FoldedTable } from "./src/base/FoldedTable.ts";
${expressionTable(files.map(requireDefault))}
const kinds = [${kinds.join(", ")}];
const kindOf = [${facts.map((each) => kinds.indexOf(each))}];
class CmdletLoader {
  constructor(index) {
    this.index = index;
    [this.module, this.editions] = kinds[kindOf[index]];
  }
  load() {
    return at(this.index);
  }
}\n`;
}

/** Names and modules of Exchange's cmdlets that are of another module than most. */
function ofOtherModules() {
  const rows = readFileSync(path.join(root, "src/command/data/exchange-cmdlets.jsonl"), "utf8").trimEnd().split("\n");
  const known = rows.map((line) => JSON.parse(line));
  return known.filter(({ module }) => module !== "Exchange").map(({ name, module }) => [name, module]);
}

async function cmdletTable(files) {
  const derived = await derivedCmdlets(files);
  const verbs = [...new Set(derived.map(([verb]) => verb))];
  const own = files.map(baseName);
  const names = derived.map((each) => each.join("-"));
  const unmodelled = unmodelledCmdlets(files, derived);
  const cases = verbs.map((verb) => `case "${verb}": return ${requireDefault(`cmdlets/exchange/_noun/${verb}.ts`)};`);
  return `import { nounTable } from "virtual:nouns";
${cmdletLoaders(files)}
const otherModules = new Map(${JSON.stringify(ofOtherModules().filter(([name]) => !own.includes(name)))});
const exchangeModule = (name) => otherModules.get(name) ?? "Exchange";
const verbNamed = (verb) => { switch (verb) {\n${cases.join("\n")}\n} };
class DerivedLoader {
  constructor(name) {
    this.name = name;
    this.module = exchangeModule(name);
    this.editions = null;
  }
  load() {
    const [verb, noun] = this.name.split("-");
    const { deriveCmdlet } = require("./cmdlets/exchange/_noun/deriveCmdlet.ts");
    return deriveCmdlet(verbNamed(verb), nounTable.get(noun.toLowerCase())());
  }
}
class UnmodelledLoader {
  constructor(name) {
    this.name = name;
    this.module = exchangeModule(name);
    this.editions = null;
    this.modelled = false;
  }
  load() {
    return require("./cmdlets/exchange/_noun/unmodelledExchange.ts").unmodelledExchange(this.name);
  }
}
export const cmdletTable = new FoldedTable(${textOf([...own, ...names, ...unmodelled])}, (name, index) =>
  index < ${own.length} ? new CmdletLoader(index)
  : index < ${own.length + names.length} ? new DerivedLoader(name)
  : new UnmodelledLoader(name));\n`;
}

/**
 * Types by their names in lower case: a file each, called as the type, or a row of the table of types without code. A row
 * may name the function that makes its definition, as `make` of `module` with the texts of `with`.
 */
function clrTypeTable() {
  const files = filesBelow("src/objects/clr").filter((file) => /\/[A-Z]\w*(\.[\w`]+)+(\+\w+)*\.ts$/.test(file));
  const table = readFileSync(path.join(root, "src/objects/data/plain-types.jsonl"), "utf8").trimEnd().split("\n");
  const rows = table.map((line) => JSON.parse(line));
  const made = rows.filter(({ module }) => module !== undefined);
  const plain = rows.filter(({ module }) => module === undefined);
  const loads = [
    ...files.map(requireDefault),
    ...made.map(({ module, make, with: texts }) => {
      const file = JSON.stringify(`./src/objects/clr/${module}.ts`);
      return `require(${file}).${make}(${texts.map((text) => JSON.stringify(text)).join(", ")})`;
    }),
  ];
  return `import { LazyTable } from "./src/base/LazyTable.ts";
${expressionTable(loads)}
const text = ${textOf([...files.map(baseName), ...[...made, ...plain].map(({ name }) => name)])};
let names;
const nameAt = (index) => (names ??= text.split("|"))[index];
const load = (index) =>
  index < ${loads.length} ? at(index) : require("./src/objects/types/plainType.ts").plainType(nameAt(index));
export const clrTypeTable = new LazyTable(text.toLowerCase(), (index) => ({ name: nameAt(index), load: () => load(index) }));\n`;
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
  "virtual:lab-cmdlets": () => {
    const files = filesBelow("src/labs/commands").filter((file) => /\/[A-Z][\w]*-\w+\.ts$/.test(file));
    return `${cmdletLoaders(files)}
export const labCmdletTable = new FoldedTable(${textOf(files.map(baseName))}, (_, index) => new CmdletLoader(index));\n`;
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
