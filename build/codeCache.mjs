// Keeps the compiled code of what a way of running needs: runs the engine once and asks V8 for what it compiled.
//   node build/codeCache.mjs DIST reader|command|test|thread
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";

const folder = path.resolve(process.argv[2]);
const kept = process.argv[3];
const runs = {
  command: ["-NoProfile", "-Command", "1"],
  test: ["test", path.join(import.meta.dirname, "warmUp.Tests.ps1"), "--output", "normal"],
  thread: ["-NoProfile", "-File", path.join(import.meta.dirname, "warmUp.ps1")],
};
const isReader = kept === "reader";
const filename = path.join(folder, isReader ? "reader.cjs" : "engine.cjs");
const script = new Script(readFileSync(filename, "latin1"), { filename });
const cache = isReader ? "reader.cache" : `engine.${kept}.cache`;
process.on("exit", () => writeFileSync(path.join(folder, cache), script.createCachedData()));
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
if (isReader) module.exports.isShortWork(readFileSync(path.join(import.meta.dirname, "warmUp.ps1"), "utf8"), "Desktop");
else process.exitCode = module.exports.runHere(runs[kept]);
