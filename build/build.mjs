// Builds the product: one bundle, the signing worker beside it, and the data files.  node build/build.mjs [--out DIR]
import { mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, copyDataFiles } from "./bundle.mjs";

const at = process.argv.indexOf("--out");
const out = path.resolve(at < 0 ? path.join(import.meta.dirname, "..", "dist") : process.argv[at + 1]);
mkdirSync(out, { recursive: true });
const shared = { ...bundleOptions, minifySyntax: true };
await build({ ...shared, entryPoints: ["src/cli/main.ts"], outfile: path.join(out, "main.cjs") });
await build({ ...shared, entryPoints: ["src/cloud/signingWorker.ts"], outfile: path.join(out, "signingWorker.cjs") });
copyDataFiles(path.join(out, "data"));
