// Bundles the page for a browser without writing it, and prints what a browser does not have and how large it is as JSON.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { pageOptions, workerOptions } from "./web.mjs";

const data = path.join(import.meta.dirname, "..", "dist", "data");
const [worker, page] = await Promise.all([bundled(workerOptions), bundled(pageOptions)]);
const tables = readdirSync(data)
  .filter((name) => name !== "exchange-cmdlets.jsonl")
  .map((name) => gzipSync(readFileSync(path.join(data, name))).length);
console.log(
  JSON.stringify({
    errors: [...worker.errors, ...page.errors],
    worker: worker.size,
    page: page.size,
    data: tables.reduce((sum, size) => sum + size, 0),
  }),
);

async function bundled(options) {
  try {
    const { outputFiles } = await build({ ...options, write: false, logLevel: "silent" });
    return { errors: [], size: gzipSync(outputFiles[0].contents, { level: 9 }).length };
  } catch ({ errors }) {
    return { errors: errors.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`), size: 0 };
  }
}
