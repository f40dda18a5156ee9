// Keeps the compiled code of what a way of running needs: runs the engine once and asks V8 for what it compiled.
//   node build/codeCache.mjs DIST reader|command|test|thread|tools
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";

const folder = path.resolve(process.argv[2]);
const kept = process.argv[3];
const engineRuns = {
  command: ["-NoProfile", "-Command", "1"],
  test: ["test", path.join(import.meta.dirname, "warmUp.Tests.ps1"), "--output", "normal"],
  thread: ["-NoProfile", "-File", path.join(import.meta.dirname, "warmUp.ps1")],
};
const checkRun = ["check", path.join(import.meta.dirname, "warmUp.Tests.ps1")];
/** Whose run the code of each part is kept of. */
const partRuns = { testing: "test", exchange: "thread", tools: "tools" };

const { loadBundle, loadEngine, loadedScripts, setThreadFlags } = loader();
process.on("exit", () => {
  const keptParts = [];
  for (const [name, script] of loadedScripts) {
    if (name === "engine") {
      if (kept in engineRuns) keep(`engine.${kept}`, script);
    } else if ((partRuns[name] ?? kept) === kept) keptParts.push([name, script]);
    // A part that every start reads would cost more than it saves.
    else if (kept === "command") throw new Error(`A start that does nothing reads the part '${name}'.`);
  }
  for (const [name, script] of keptParts) keep(name, script);
  if (kept === "reader") return;
  setThreadFlags();
  for (const [name, script] of keptParts) keep(`${name}.thread`, script);
});
if (kept === "reader") {
  const { isShortWork } = loadBundle("reader", "reader", createRequire(import.meta.url));
  isShortWork(readFileSync(path.join(import.meta.dirname, "warmUp.ps1"), "utf8"), "Desktop");
} else process.exitCode = loadEngine(kept === "tools" ? "thread" : kept).runHere(engineRuns[kept] ?? checkRun);

function keep(name, script) {
  writeFileSync(path.join(folder, `${name}.cache`), script.createCachedData());
}

/** The product's own loader, as if it lay beside the bundles. */
function loader() {
  const entry = path.join(import.meta.dirname, "..", "src/cli/loadEngine.ts");
  const options = { bundle: true, write: false, platform: "node", format: "cjs" };
  const { outputFiles } = buildSync({ ...options, entryPoints: [entry] });
  const module = { exports: {} };
  const run = new Function("module", "exports", "require", "__dirname", outputFiles[0].text);
  run(module, module.exports, createRequire(path.join(folder, "main.cjs")), folder);
  return module.exports;
}
