// The test runner, the labs, the check of scripts, completion and what only the cloud's shells have are a bundle of their own beside the worker's: most
// pages never need them. Both bundles share one instance of every other module: the worker's gives them by their paths.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { nounFiles } from "./nouns.mjs";

const root = path.resolve(import.meta.dirname, "..");
export const apartFile = "./apart.js";

function pathOf(directory, name) {
  return path.relative(root, path.resolve(directory, name)).split(path.sep).join("/");
}

/** Files that lie apart. */
const isApart = (file) =>
  /^src\/(testing|labs|check|session\/(completion|inference))\//.test(file)
    ? !kept.has(file)
    : ownEntries.includes(file);
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
  ...cloudFiles(),
];

/** Declarations of nouns, and cmdlets, that no server on premises has and that no other file imports. */
function cloudFiles() {
  const known = new Map();
  for (const line of readFileSync(path.join(root, "src/command/data/exchange-cmdlets.jsonl"), "utf8").split("\n")) {
    const [, name, products] = /^\{"name":"([^"]+)".*"products":(\[[^\]]*\])/.exec(line) ?? [];
    if (name !== undefined) known.set(name, !products.includes("Exchange Server"));
  }
  const nouns = new Map();
  for (const [name, isCloud] of known) {
    const noun = name.slice(name.indexOf("-") + 1);
    nouns.set(noun, isCloud && nouns.get(noun) !== false);
  }
  const imported = new Set(
    ["src", "cmdlets"].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true })
        .filter((name) => name.endsWith(".ts"))
        .flatMap((name) => {
          const file = path.join(root, folder, name);
          return [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, to]) =>
            pathOf(path.dirname(file), to),
          );
        }),
    ),
  );
  const cmdlets = readdirSync(path.join(root, "cmdlets/exchange"))
    .filter((name) => known.get(path.basename(name, ".ts")))
    .map((name) => `cmdlets/exchange/${name}`);
  return [...nounFiles().filter((file) => nouns.get(path.basename(file, ".ts"))), ...cmdlets].filter(
    (file) => !imported.has(file),
  );
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
