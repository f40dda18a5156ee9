// Bundles the page for a browser without writing it, and prints what a browser does not have and how large it is as JSON.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { pageOptions, workerBundles } from "./web.mjs";

const root = path.resolve(import.meta.dirname, "..");
const data = path.join(root, "dist", "data");
// The page does without the tables of the command line alone (src/cli/web/exportPage.ts).
const ofCommandLine = new Set(readdirSync(path.join(root, "src", "cli", "check", "data")));
const size = (bytes) => gzipSync(bytes, { level: 9 }).length;
const tables = readdirSync(data)
  .filter((name) => name !== "exchange-cmdlets.jsonl" && !ofCommandLine.has(name))
  .map((name) => gzipSync(readFileSync(path.join(data, name))).length);
const errors = [];
const [worker, page] = await Promise.all([
  checked(() => workerBundles()),
  checked(() => build({ ...pageOptions, write: false })),
]);
console.log(
  JSON.stringify({
    errors,
    worker: worker && size(worker.worker),
    apart: worker && size(worker.apart),
    nouns: worker && size(worker.nouns),
    page: page && size(page.outputFiles[0].contents),
    data: tables.reduce((sum, each) => sum + each, 0),
  }),
);

async function checked(bundle) {
  try {
    return await bundle();
  } catch (failure) {
    errors.push(...failure.errors.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`));
    return null;
  }
}
