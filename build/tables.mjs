// Build-time tables: what lies in a folder becomes a lazily loaded Map, so that nothing has to be registered by hand.
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

function filesBelow(folder, skip = () => false) {
  const found = [];
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (skip(entry.name)) continue;
    if (entry.isDirectory()) found.push(...filesBelow(name, skip));
    else if (entry.name.endsWith(".ts")) found.push(name);
  }
  return found.sort();
}

/** Source of a module that exports a Map from key to a function that loads the file and gives its default export. */
function lazyTable(name, files, keyOf) {
  const rows = files.map(
    (file) =>
      `  [${JSON.stringify(keyOf(path.basename(file, ".ts")))}, () => require(${JSON.stringify(`./${file}`)}).default],`,
  );
  return `export const ${name} = new Map([\n${rows.join("\n")}\n]);\n`;
}

const tables = {
  "virtual:clr-types": () =>
    lazyTable(
      "clrTypeTable",
      filesBelow("src/objects/clr").filter((file) => /\/[A-Z]\w*(\.\w+)+\.ts$/.test(file)),
      (name) => name.toLowerCase(),
    ),
  "virtual:cmdlets": () =>
    lazyTable(
      "cmdletTable",
      filesBelow("cmdlets", (name) => name.startsWith("_")).filter(
        (file) => /\/[A-Z]\w*-?\w*\.ts$/.test(file) && file.includes("-"),
      ),
      (name) => name,
    ),
  "virtual:views": () =>
    lazyTable(
      "viewTable",
      filesBelow("src/format/views").filter((file) => /\/[A-Z]/.test(file)),
      (name) => name,
    ),
};

/** The esbuild plugin that serves the tables. */
export const tablesPlugin = {
  name: "tables",
  setup(build) {
    build.onResolve({ filter: /^virtual:/ }, ({ path: name }) =>
      tables[name] ? { path: name, namespace: "table" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "table" }, ({ path: name }) => ({
      contents: tables[name](),
      loader: "js",
      resolveDir: root,
    }));
  },
};
