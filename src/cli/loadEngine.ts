import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

type Engine = typeof import("./engine.ts");

/** Loads the engine's bundle, with the compiled code for this way of running. */
export function loadEngine(kept: "command" | "test" | "thread"): Engine {
  return loadBundle<Engine>("engine", `engine.${kept}`);
}

/**
 * Loads a bundle that lies beside this one, with the compiled code that the build kept for it; V8 passes over what does not
 * fit it any more.
 */
export function loadBundle<Exports>(name: string, kept: string): Exports {
  const filename = path.join(__dirname, `${name}.cjs`);
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: keptCode(kept) });
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, require, module, filename, __dirname);
  return module.exports;
}

function keptCode(name: string): Buffer | undefined {
  try {
    return readFileSync(path.join(__dirname, `${name}.cache`));
  } catch {
    return undefined;
  }
}
