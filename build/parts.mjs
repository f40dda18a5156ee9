// The engine's parts: what few starts need lies in bundles beside the engine's, which are read when the first of their
// modules is. All share one instance of every other module, which the engine's bundle gives by its path.
import path from "node:path";
import { build } from "esbuild";
import { inSpine } from "./ownScope.mjs";
import { askedModules } from "./sharedModules.mjs";

const root = path.resolve(import.meta.dirname, "..");

const rooms = {
  exchange: /^(?:cmdlets\/(?:cluster|exchange|msol|web)|src\/(?:world|cloud))\//,
  testing: /^src\/(?:report|testing|cli\/(?:commands|files|test))\//,
  tools:
    /^(?:cmdlets\/(?:prompt|psreadline)|src\/(?:check|labs|repl|session\/(?:completion|inference)|transcript|web|cli\/(?!options|terminal|thread)\w+))\//,
};
export const partNames = Object.keys(rooms);

/** By the file of each module that lies in a part its name: all in its rooms, but what the spine imports at once. */
export async function partsOf(options, entry) {
  const imports = await importsOf(options, entry);
  const kept = new Set([...imports.keys()].filter((file) => file === entry || inSpine(file)));
  for (const file of kept)
    for (const { path: to, kind } of imports.get(file) ?? []) if (kind === "import-statement") kept.add(to);
  const noun = [...kept].find((file) => file.startsWith("src/world/nouns/"));
  if (noun)
    throw new Error(`A start that does nothing would read nouns (${noun}): see what the spine imports at once.`);
  const part = new Map();
  for (const file of imports.keys()) {
    const name = partNames.find((each) => rooms[each].test(file));
    if (name !== undefined && !kept.has(file)) part.set(file, name);
  }
  const asked = new Map([["engine", new Set()], ...partNames.map((name) => [name, new Set()])]);
  const placeOf = (file) => part.get(file) ?? "engine";
  for (const [file, all] of imports)
    for (const { path: to } of all)
      if (!isOfLibrary(to) && !isOfLibrary(file) && placeOf(to) !== placeOf(file)) asked.get(placeOf(to)).add(to);
  return { part, asked };
}

/** What each module of the engine imports, by file. */
async function importsOf(options, entry) {
  const external = ["virtual:shared"];
  const { metafile } = await build({
    ...options,
    minify: false,
    entryPoints: [entry],
    write: false,
    metafile: true,
    external,
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      nameOf(file),
      imports.filter(({ external }) => !external).map(({ path: to, kind }) => ({ path: nameOf(to), kind })),
    ]),
  );
}

/** What a library is made of lies in each bundle that imports it; the folder of libraries may be a link to elsewhere. */
const isOfLibrary = (file) => /(?:^|[\\/])node_modules[\\/]/.test(file);

/** Tables are named as they are imported. */
const nameOf = (file) => file.replace(/^table:/, "");

/** The plugin of one bundle, the engine's or a part's, that leaves the others' modules to them. */
export function partPlugin({ part }, own) {
  const placeOf = (file) => part.get(file) ?? "engine";
  return {
    name: "parts",
    setup({ onResolve }) {
      onResolve({ filter: /^(?:\.|virtual:)/ }, ({ path: name, resolveDir, kind }) => {
        if (kind === "entry-point" || isOfLibrary(path.relative(root, resolveDir))) return undefined;
        const file = name.startsWith(".") ? path.relative(root, path.resolve(resolveDir, name)) : name;
        const place = placeOf(file);
        if (place === own) return undefined;
        return { path: place === "engine" ? `shared:${file}` : `./${place}.cjs#${file}`, external: true };
      });
    },
  };
}

/** Source of a part: its modules that others ask for, by their paths. */
export function partSource({ asked }, name) {
  return `module.exports = ${askedModules(asked.get(name))};`;
}
