// Builds the product: the program's start, the engine and rarely used libraries as bundles, the signing worker beside
// them, and the data files.  node build/build.mjs [--out DIR] [--without-page: what runs in a browser stays as it was]
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import nodeModule from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, copyDataFiles } from "./bundle.mjs";
import { forgetBuilt, rememberBuilt } from "./isBuilt.mjs";
import { ownScopePlugin, withoutCopies } from "./ownScope.mjs";
import { buildPackages, packagesPlugin } from "./packages.mjs";
import { partNames, partPlugin, partSource, partsOf } from "./parts.mjs";
import { sharedModulesPlugin } from "./sharedModules.mjs";
import { buildWeb } from "./web.mjs";

const at = process.argv.indexOf("--out");
const out = path.resolve(at < 0 ? path.join(import.meta.dirname, "..", "dist") : process.argv[at + 1]);
mkdirSync(out, { recursive: true });
forgetBuilt(out);
// Plain ASCII is read and compared fastest; it is also what the loader takes it for.
const shared = { ...bundleOptions, minify: true, lineLimit: 160, charset: "ascii" };
const apart = { ...shared, plugins: [...shared.plugins, packagesPlugin()] };
await build({ ...shared, entryPoints: ["src/cli/main.ts"], outfile: path.join(out, "main.cjs") });
await build({ ...shared, entryPoints: ["src/cli/reader.ts"], outfile: path.join(out, "reader.cjs") });
await build({ ...shared, entryPoints: ["src/cli/thread/TerminalDesk.ts"], outfile: path.join(out, "desk.cjs") });
await buildEngine("src/cli/engine.ts");
await build({ ...shared, entryPoints: ["src/cloud/signingWorker.ts"], outfile: path.join(out, "signingWorker.cjs") });
await build({ ...shared, entryPoints: ["src/cli/embedding/cmdlab.ts"], outfile: path.join(out, "index.cjs") });
writeTypes(out);
await buildPackages(shared, out);
// The loader runs the engine's text as it stands, and reads it as Latin-1; esbuild leaves patterns as they are written.
for (const name of ["reader", "desk", "engine", ...partNames]) {
  const file = path.join(out, `${name}.cjs`);
  const text = readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, escaped);
  writeFileSync(file, nodeModule.wrap(withoutCopies(text)), "latin1");
}
if (!process.argv.includes("--without-page")) await buildWeb(path.join(out, "web"));
copyDataFiles(path.join(out, "data"));
cpSync(path.join(import.meta.dirname, "..", "examples", "organizations"), path.join(out, "organizations"), {
  recursive: true,
});
for (const name of readdirSync(out)) if (name.endsWith(".cache")) rmSync(path.join(out, name));
for (const kept of ["reader", "command", "test", "thread", "tools"]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "codeCache.mjs"), out, kept],
    { encoding: "utf8" },
  );
  if (status !== 0) console.warn(`The compiled code was not kept, so that starts are slower: ${stderr}${stdout}`);
}
if (!process.argv.includes("--without-page")) rememberBuilt(out);

/** The engine's bundle and its parts. */
async function buildEngine(entry) {
  const parts = await partsOf(apart, entry);
  const sharing = sharedModulesPlugin(parts.asked.get("engine"));
  const pluginsOf = (name) => [sharing, partPlugin(parts, name), ownScopePlugin, ...apart.plugins];
  await build({ ...apart, plugins: pluginsOf("engine"), entryPoints: [entry], outfile: path.join(out, "engine.cjs") });
  for (const name of partNames) {
    const stdin = { contents: partSource(parts, name), resolveDir: apart.absWorkingDir, loader: "js" };
    await build({ ...apart, plugins: pluginsOf(name), stdin, outfile: path.join(out, `${name}.cjs`) });
  }
}

/** What programs that embed the package import: the module beside the bundle, and the types for both kinds of modules. */
function writeTypes(folder) {
  const names = ["createSession", "runTests"];
  writeFileSync(
    path.join(folder, "index.mjs"),
    `import cmdlab from "./index.cjs";\nexport const { ${names.join(", ")} } = cmdlab;\n`,
  );
  const types = readFileSync(
    path.join(import.meta.dirname, "..", "src", "cli", "embedding", "EmbeddingTypes.ts"),
    "utf8",
  );
  const declarations = names.map((name) => `export declare const ${name}: Cmdlab["${name}"];\n`).join("");
  for (const ending of ["d.ts", "d.cts", "d.mts"])
    writeFileSync(path.join(folder, `index.${ending}`), types + declarations);
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
