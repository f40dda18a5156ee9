// Libraries that few commands need are bundles of their own in dist/packages, so that the engine's is read faster.
import path from "node:path";
import { build } from "esbuild";

const packages = new Set(["@xmldom/xmldom", "xpath", "node-forge", "parse5", "markdown-it", "yaml"]);

const fileOf = (name) => `packages/${path.basename(name)}.cjs`;

/** The esbuild plugin that leaves the packages out of a bundle. */
export const packagesPlugin = {
  name: "packages",
  setup({ onResolve }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path: name }) =>
      packages.has(name) ? { path: `./${fileOf(name)}`, external: true } : undefined,
    );
  },
};

export async function buildPackages(options, out) {
  for (const name of packages) {
    // Who imports the default of such a file gets all that it exports, as in Node.
    const contents = `const loaded = require(${JSON.stringify(name)}); module.exports = loaded.default ?? loaded;`;
    const stdin = { contents, resolveDir: options.absWorkingDir };
    await build({ ...options, stdin, outfile: path.join(out, fileOf(name)) });
  }
}
