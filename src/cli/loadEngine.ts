import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

type Engine = typeof import("./engine.ts");

/**
 * Loads the engine's bundle, with the compiled code that the build kept beside it for this way of running; V8 passes over
 * what does not fit it any more.
 */
export function loadEngine(kept: "command" | "thread"): Engine {
  const filename = path.join(__dirname, "engine.cjs");
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: keptCode(kept) });
  const module = { exports: {} as Engine };
  script.runInThisContext()(module.exports, require, module, filename, __dirname);
  return module.exports;
}

function keptCode(name: string): Buffer | undefined {
  try {
    return readFileSync(path.join(__dirname, `engine.${name}.cache`));
  } catch {
    return undefined;
  }
}
