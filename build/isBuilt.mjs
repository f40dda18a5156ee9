// Whether the product in dist is what the sources make now, so that a test run after an installation need not build it again.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
/** All that a build reads; the versions of libraries stand in the lock file. */
const sources = ["build", "cmdlets", "examples", "src", "package.json", "package-lock.json", "tsconfig.json"];
const stampIn = (out) => path.join(out, "built-from");

/** To be called before a build begins: one that ends half-way is none. */
export function forgetBuilt(out) {
  rmSync(stampIn(out), { force: true });
}

/** To be called when a whole build has ended. */
export function rememberBuilt(out) {
  writeFileSync(stampIn(out), stamp());
}

export function isBuilt(out) {
  return existsSync(stampIn(out)) && readFileSync(stampIn(out), "utf8") === stamp();
}

/** Names and contents of the sources, and the Node whose compiled code is kept. */
function stamp() {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** The files behind the name of a file or folder, in the order of their names. */
function filesOf(name) {
  if (!statSync(path.join(root, name)).isDirectory()) return [name];
  return readdirSync(path.join(root, name))
    .sort()
    .flatMap((inner) => filesOf(`${name}/${inner}`));
}
