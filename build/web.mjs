// The bundles of the page in the browser: worker and page, and the libraries that few commands need beside them.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "./bundle.mjs";
import { buildPackages, packagesPlugin } from "./packages.mjs";

const shared = {
  ...bundleOptions,
  platform: "browser",
  format: "iife",
  target: "es2022",
  minify: true,
  charset: "utf8",
  define: { "import.meta.url": "location.href", global: "globalThis" },
};

/** What `require` gives in a worker: a library is read when it is first needed, and the worker waits for it. */
const requirePackage = `var cmdlabPackages = {};
var require = (name) => {
  if (!(name in cmdlabPackages)) importScripts(name);
  return cmdlabPackages[name];
};`;

/** Options for the worker's bundle; a host module that reaches it is an error that names the file. */
export const workerOptions = {
  ...shared,
  banner: { js: requirePackage },
  inject: ["src/web/worker/Buffer.ts"],
  entryPoints: ["src/web/worker.ts"],
  plugins: [...bundleOptions.plugins, packagesPlugin("js")],
};

export const pageOptions = { ...shared, banner: {}, entryPoints: ["src/web/page.ts"] };

/** Writes what an exported page is made of into a folder: bundles, style sheet, and the page's frame and first article. */
export async function buildWeb(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({ ...workerOptions, outfile: path.join(out, "worker.js") });
  await build({ ...pageOptions, outfile: path.join(out, "page.js") });
  await build({ ...shared, banner: {}, entryPoints: ["src/web/offline.ts"], outfile: path.join(out, "offline.js") });
  await build({ ...shared, banner: {}, entryPoints: ["src/web/assets/page.css"], outfile: path.join(out, "page.css") });
  await buildPackages({ ...shared, banner: {} }, out, readFileSync(path.join(out, "worker.js"), "utf8"));
  for (const name of ["page.html", "introduction.md"])
    copyFileSync(path.join("src/web/assets", name), path.join(out, name));
}
