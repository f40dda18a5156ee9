// How bundles that lie side by side share one instance of each module: one of them gives its modules by their paths.
import path from "node:path";
import { expressionTable, textOf } from "./tables.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** Source of a function that gives a module by its path, for the bundles that share it. */
function sharedTable(files) {
  const names = files.map((file) => (file.startsWith("virtual:") ? file : `./${file}`));
  return `import { LazyTable } from "./src/base/LazyTable.ts";
${expressionTable(names.map((name) => `require(${JSON.stringify(name)})`))}
const table = new LazyTable(${textOf(files)}, at);
export const shared = (file) => table.get(file);\n`;
}

/** The plugin of the bundle that shares: "virtual:shared" gives its modules by their paths. */
export function sharedModulesPlugin(files) {
  return {
    name: "shared modules",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^virtual:shared$/ }, () => ({ path: "shared", namespace: "shared" }));
      onLoad({ filter: /.*/, namespace: "shared" }, () => ({
        contents: sharedTable([...files].sort()),
        loader: "js",
        resolveDir: root,
      }));
    },
  };
}

/** Source of an object that gives the modules of a bundle which others ask it for, by their paths. */
export function askedModules(files) {
  const rows = [...files].sort().map((file) => `${JSON.stringify(file)}: () => require("./${file}"),`);
  return `{\n${rows.join("\n")}\n}`;
}
