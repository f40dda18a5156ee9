// The bundles of the page in the browser: worker and page, and the libraries that few commands need beside them.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { apartBundles, apartPlugin, buildApart } from "./apart.mjs";
import { bundleOptions } from "./bundle.mjs";
import { withoutCopies } from "./ownScope.mjs";
import { buildPackages, packagesPlugin } from "./packages.mjs";
import { sharedModulesPlugin } from "./sharedModules.mjs";

const shared = {
  ...bundleOptions,
  platform: "browser",
  format: "iife",
  target: "es2022",
  minify: true,
  charset: "utf8",
  define: { "import.meta.url": "location.href", global: "globalThis" },
};

/**
 * What `require` gives in a worker: a bundle is read when something of it is first needed, and the worker waits for it.
 * "./apart.js#src/a.ts" is a module of a bundle, "shared:src/a.ts" one of the worker's own.
 */
const requireBundle = `var cmdlabPackages = {};
var cmdlabShared;
var require = (name) => {
  if (name.startsWith("shared:")) return cmdlabShared(name.slice(7));
  const [file, module] = name.split("#");
  if (!(file in cmdlabPackages)) importScripts(file);
  return module ? cmdlabPackages[file][module]() : cmdlabPackages[file];
};`;

const workerParts = {
  ...shared,
  inject: ["src/web/worker/Buffer.ts"],
  plugins: [...bundleOptions.plugins, packagesPlugin("js")],
};

/** The bundles of the worker as texts, by name. A host module that reaches one of them is an error that names the file. */
export async function workerBundles() {
  const apart = await Promise.all(apartBundles.map((bundle) => buildApart({ ...workerParts, banner: {} }, bundle)));
  const shared = [...new Set(apart.flatMap((each) => each.shared))].sort();
  const { outputFiles } = await build({
    ...workerParts,
    banner: { js: requireBundle },
    entryPoints: ["src/web/worker.ts"],
    plugins: [sharedModulesPlugin(shared), apartPlugin, ...workerParts.plugins],
    write: false,
  });
  const beside = Object.fromEntries(apartBundles.map(({ file }, at) => [path.basename(file, ".js"), apart[at].text]));
  return { worker: Buffer.from(withoutCopies(outputFiles[0].text)), ...beside };
}

export const pageOptions = { ...shared, banner: {}, entryPoints: ["src/web/page.ts"] };

/** Writes what an exported page is made of into a folder: bundles, style sheet, and the page's frame and first article. */
export async function buildWeb(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bundles = await workerBundles();
  for (const [name, text] of Object.entries(bundles)) writeFileSync(path.join(out, `${name}.js`), text);
  await build({ ...pageOptions, outfile: path.join(out, "page.js") });
  for (const entry of ["src/web/firstWorker.ts", "src/web/offline.ts", "src/web/assets/page.css"])
    await build({ ...shared, banner: {}, entryPoints: [entry], outdir: out });
  await buildPackages({ ...shared, banner: {} }, out, Buffer.concat(Object.values(bundles)).toString("utf8"));
  for (const name of ["page.html", "introduction.md"])
    copyFileSync(path.join("src/web/assets", name), path.join(out, name));
}
