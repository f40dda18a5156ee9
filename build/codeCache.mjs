// Keeps the compiled code of what every start needs: runs the program once and asks V8 for what it compiled.
//   node build/codeCache.mjs DIST
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";

const folder = path.resolve(process.argv[2]);
const filename = path.join(folder, "main.cjs");
const require = createRequire(filename);
const script = new Script(require("node:module").wrap(readFileSync(filename, "latin1")), { filename });
process.argv = [process.argv[0], filename, "-NoProfile", "-Command", "1"];
process.on("exit", () => writeFileSync(path.join(folder, "main.cache"), script.createCachedData()));
script.runInThisContext()({}, require, { exports: {} }, filename, folder);
