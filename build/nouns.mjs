// What the declarations of nouns say at build time: which derived cmdlets exist.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/** Files under src/world/nouns that declare a noun: those named after one. */
export function nounFiles(folder = "src/world/nouns") {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "rows" ? [] : nounFiles(name);
      return /^[A-Z]\w*\.ts$/.test(entry.name) ? [name] : [];
    })
    .sort();
}

/** The cmdlets of the catalogue that neither a file nor a noun models. */
export function unmodelledCmdlets(ownFiles, derived) {
  const modelled = new Set([
    ...ownFiles.map((file) => path.basename(file, ".ts")),
    ...derived.map((each) => each.join("-")),
  ]);
  return [...catalogueNames()].filter((name) => !modelled.has(name));
}

function catalogueNames() {
  const text = readFileSync(path.join(root, "src/command/data/exchange-cmdlets.jsonl"), "utf8");
  return new Set([...text.matchAll(/^\{"name":"([^"]+)"/gm)].map(([, name]) => name));
}

/** [verb, noun] of every cmdlet that a noun, the catalogue and a file of `cmdlets/exchange/_noun` agree on. */
export async function derivedCmdlets(ownFiles) {
  const files = nounFiles();
  const names = catalogueNames();
  const own = new Set(ownFiles.map((file) => path.basename(file, ".ts")));
  const verbs = new Set(
    readdirSync(path.join(root, "cmdlets/exchange/_noun"))
      .filter((file) => /^[A-Z][a-z]+\.ts$/.test(file))
      .map((file) => path.basename(file, ".ts")),
  );
  return (await declarations(files)).flatMap(({ noun, verbs: said }) =>
    said
      .filter((verb) => verbs.has(verb) && names.has(`${verb}-${noun}`) && !own.has(`${verb}-${noun}`))
      .map((verb) => [verb, noun]),
  );
}

async function declarations(files) {
  const lines = files.map((file) => `require(${JSON.stringify(`./${file}`)}).default`);
  const contents = `import { verbsOf } from "./src/world/nouns/defineNoun.ts";
export const all = [${lines.join(", ")}].map((each) => ({ noun: each.noun, verbs: verbsOf(each) }));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [
      {
        name: "no-tables",
        setup(plugin) {
          plugin.onResolve({ filter: /^virtual:/ }, ({ path: name }) => ({ path: name, namespace: "none" }));
          plugin.onLoad({ filter: /.*/, namespace: "none" }, () => ({
            contents: "export const nounTable = new Map(); export const clrTypeTable = new Map();",
            loader: "js",
          }));
        },
      },
    ],
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(module, module.exports, () => ({}));
  return module.exports.all;
}
