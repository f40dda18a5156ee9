// The test runner, the labs, the check of scripts, completion and what pages seldom need of Exchange are a bundle of their own beside the
// worker's: most pages never need them. Both bundles share one instance of every other module: the worker's gives them by their paths.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { nounFiles } from "./nouns.mjs";

const root = path.resolve(import.meta.dirname, "..");
export const apartFile = "./apart.js";

function pathOf(directory, name) {
  return path.relative(root, path.resolve(directory, name)).split(path.sep).join("/");
}

/** Files that other files name in an import, by the file that is named. */
const importers = (() => {
  const found = new Map();
  for (const folder of ["src", "cmdlets"])
    for (const name of readdirSync(path.join(root, folder), { recursive: true })) {
      if (!name.endsWith(".ts")) continue;
      const file = path.join(root, folder, name);
      const importer = pathOf(root, file);
      for (const [, to] of readFileSync(file, "utf8").matchAll(/(?:from |import\(|require\()"(\.[^"]+)"/g)) {
        const target = pathOf(path.dirname(file), to);
        if (!found.has(target)) found.set(target, new Set());
        found.get(target).add(importer);
      }
    }
  return found;
})();

/** Groups of the reference whose nouns a learner meets late. */
const lateGroups = /^(antispam-antimalware|move-and-migration|policy-and-compliance.*|reporting|unified-messaging)$/;

/** What others hold of completion: its service, its candidates, and the names of its types. */
const kept = new Set(
  ["completionService", "Candidate", "registerCompletionTypes"].map((name) => `src/session/completion/${name}.ts`),
);

const ownEntries = [
  "src/web/worker/LabLesson.ts",
  "src/web/worker/checkScript.ts",
  ...["Completer", "helpAt", "completionTypes", "completionCompletersType"].map(
    (name) => `src/session/completion/${name}.ts`,
  ),
  "src/session/inference/inferenceTypes.ts",
  ...exchangeFiles().filter((file) => !importers.has(file)),
];
const own = new Set(ownEntries);
const isOfRoom = (file) => /^src\/(testing|labs|check|session\/(completion|inference))\//.test(file) && !kept.has(file);

/** What only files import that lie apart. */
for (let before = -1; before < own.size; ) {
  before = own.size;
  for (const [file, by] of importers)
    if (
      /^(src\/(cloud|world)|cmdlets\/exchange)\//.test(file) &&
      [...by].every((each) => own.has(each) || isOfRoom(each))
    )
      own.add(file);
}
for (const file of nounFiles()) if (!ownEntries.includes(file)) own.delete(file);

/** Files that lie apart. */
const isApart = (file) => isOfRoom(file) || own.has(file);

/**
 * Declarations of nouns that the newest servers do not have or a learner meets late, and the cmdlets of Exchange that have
 * files of their own.
 */
function exchangeFiles() {
  const nouns = new Map();
  for (const line of readFileSync(path.join(root, "src/command/data/exchange-cmdlets.jsonl"), "utf8").split("\n")) {
    if (line === "") continue;
    const { name, products = [], category } = JSON.parse(line);
    const noun = name.slice(name.indexOf("-") + 1);
    const isLate = !products.includes("Exchange Server SE") || lateGroups.test(category);
    nouns.set(noun, isLate && nouns.get(noun) !== false);
  }
  const cmdlets = readdirSync(path.join(root, "cmdlets/exchange"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `cmdlets/exchange/${name}`);
  return [...nounFiles().filter((file) => nouns.get(path.basename(file, ".ts"))), ...cmdlets];
}

/** What the rest may ask for: commands of the test runner, a lesson of a lab, the check, completion. */
const entries = () => [
  ...readdirSync(path.join(root, "src/testing/commands"), { recursive: true })
    .map((name) => `src/testing/commands/${name.split(path.sep).join("/")}`)
    .filter((file) => /\/[A-Z][\w-]*\.ts$/.test(file)),
  ...ownEntries,
];

const isTable = (name) => name.startsWith("virtual:");
/** Tables of what lies apart. */
const ownTables = ["virtual:should", "virtual:lab-cmdlets"];

/** Builds the bundle; gives its text and the modules that it shares with the worker's. */
export async function buildApart(options) {
  const shared = new Set();
  const plugin = {
    name: "apart",
    setup({ onResolve }) {
      onResolve({ filter: /^(\.|virtual:)/ }, ({ path: name, resolveDir, kind }) => {
        if (kind === "entry-point" || ownTables.includes(name)) return undefined;
        const file = isTable(name) ? name : pathOf(resolveDir, name);
        if (!isTable(name) && isApart(file)) return undefined;
        shared.add(file);
        return { path: `shared:${file}`, external: true };
      });
    },
  };
  const rows = entries().map((file) => `  ${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`);
  const contents = `cmdlabPackages[${JSON.stringify(apartFile)}] = {\n${rows.join("\n")}\n};`;
  const { outputFiles } = await build({
    ...options,
    entryPoints: undefined,
    stdin: { contents, resolveDir: root, loader: "js" },
    plugins: [plugin, ...options.plugins],
    write: false,
  });
  return { text: outputFiles[0].contents, shared: [...shared].sort() };
}

/** The plugin of the worker's bundle: leaves out what lies apart, and gives what is shared with it. */
export function apartPlugin(shared) {
  const rows = shared.map(
    (file) => `  ${JSON.stringify(file)}: () => require(${JSON.stringify(isTable(file) ? file : `./${file}`)}),`,
  );
  return {
    name: "apart",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) => {
        const file = pathOf(resolveDir, name);
        return isApart(file) ? { path: `${apartFile}#${file}`, external: true } : undefined;
      });
      onResolve({ filter: /^virtual:shared$/ }, () => ({ path: "shared", namespace: "shared" }));
      onLoad({ filter: /.*/, namespace: "shared" }, () => ({
        contents: `export const shared = {\n${rows.join("\n")}\n};`,
        loader: "js",
        resolveDir: root,
      }));
    },
  };
}
