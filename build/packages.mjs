// Libraries that few commands need are bundles of their own in dist/packages, so that the engine's is read faster.
import path from "node:path";
import { build } from "esbuild";

const packages = new Set([
  "@xmldom/xmldom",
  "xpath",
  "node-forge",
  "parse5",
  "markdown-it",
  "pako",
  "@noble/ciphers/aes.js",
  "yaml",
]);

const fileOf = (name, extension) => `packages/${path.basename(name, ".js")}.${extension}`;

/** The esbuild plugin that leaves the packages out of a bundle: Node's are `cjs`, a browser's `js`. */
export const packagesPlugin = (extension = "cjs") => ({
  name: "packages",
  setup({ onResolve }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path: name }) =>
      packages.has(name) ? { path: `./${fileOf(name, extension)}`, external: true } : undefined,
    );
  },
});

/** `user`: the text of the bundle that needs them; those that it does not name are left out. */
export async function buildPackages(options, out, user = null) {
  const isBrowser = options.platform === "browser";
  for (const name of packages) {
    const file = fileOf(name, isBrowser ? "js" : "cjs");
    if (user !== null && !user.includes(`./${file}`)) continue;
    const target = isBrowser ? `cmdlabPackages[${JSON.stringify(`./${file}`)}]` : "module.exports";
    // Who imports the default of such a file gets all that it exports, as in Node.
    const contents = `const loaded = require(${JSON.stringify(name)}); ${target} = loaded.default ?? loaded;`;
    const stdin = { contents, resolveDir: options.absWorkingDir };
    await build({ ...options, stdin, outfile: path.join(out, file) });
  }
}
