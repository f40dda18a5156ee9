// Builds the product: one bundle, the signing worker beside it, and the data files.  node build/build.mjs [--out DIR]
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, copyDataFiles } from "./bundle.mjs";

const at = process.argv.indexOf("--out");
const out = path.resolve(at < 0 ? path.join(import.meta.dirname, "..", "dist") : process.argv[at + 1]);
mkdirSync(out, { recursive: true });
// Plain ASCII is read and compared fastest; it is also what the loader takes it for.
const shared = { ...bundleOptions, minifySyntax: true, minifyWhitespace: true, lineLimit: 160, charset: "ascii" };
await build({ ...shared, entryPoints: ["src/cli/main.ts"], outfile: path.join(out, "main.cjs") });
await build({ ...shared, entryPoints: ["src/cloud/signingWorker.ts"], outfile: path.join(out, "signingWorker.cjs") });
copyDataFiles(path.join(out, "data"));
cpSync(path.join(import.meta.dirname, "..", "examples", "organizations"), path.join(out, "organizations"), {
  recursive: true,
});
rmSync(path.join(out, "main.cache"), { force: true });
const kept = spawnSync(process.execPath, [path.join(import.meta.dirname, "codeCache.mjs"), out], { encoding: "utf8" });
if (kept.status !== 0)
  console.warn(`The compiled code was not kept, so that starts are slower: ${kept.stderr}${kept.stdout}`);
