import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

type Engine = typeof import("./engine.ts");
/** The modules of a part that others ask for, by their paths. */
type Part = Readonly<Record<string, () => unknown>>;

/** The bundles of the engine that were loaded, by name: what the build keeps compiled code of. */
export const loadedScripts = new Map<string, Script>();
const parts = new Map<string, Part>();

/**
 * Loads the engine's bundle, with the compiled code for this way of running. V8 takes kept code only with the flags that it
 * was made with, so that parts have code for a thread, which has flags of its own, and for elsewhere.
 */
export function loadEngine(kept: "command" | "test" | "thread", flags: "usual" | "thread" = "usual"): Engine {
  const engine = loadBundle<Engine>("engine", `engine.${kept}`, requireModule);
  if (flags === "thread") setThreadFlags();
  return engine;

  /** "shared:src/a.ts" is a module of the engine's bundle, "./tools.cjs#src/a.ts" one of a part's. */
  function requireModule(name: string): unknown {
    if (name.startsWith("shared:")) return engine.shared(name.slice("shared:".length));
    const [file = "", module] = name.split("#");
    return module === undefined ? require(file) : partNamed(path.basename(file, ".cjs"))[module]?.();
  }

  function partNamed(name: string): Part {
    let part = parts.get(name);
    if (part === undefined) {
      part = loadBundle<Part>(name, flags === "thread" ? `${name}.thread` : name, requireModule);
      parts.set(name, part);
    }
    return part;
  }
}

/**
 * V8 learns to make in the old space what it saw live long. In a thread that runs scripts, what each call makes would be
 * among it, and what is dead there keeps all that it points to until the next full collection.
 */
export function setThreadFlags(): void {
  const { setFlagsFromString } = require("node:v8") as typeof import("node:v8");
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/**
 * Loads a bundle that lies beside this one, with the compiled code that the build kept for it; V8 passes over what does not
 * fit it any more. `requireModule` gives it the modules that it does not hold.
 */
export function loadBundle<Exports>(name: string, kept: string, requireModule: (name: string) => unknown): Exports {
  const filename = path.join(__dirname, `${name}.cjs`);
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: keptCode(kept) });
  loadedScripts.set(name, script);
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, requireModule, module, filename, __dirname);
  return module.exports;
}

function keptCode(name: string): Buffer | undefined {
  try {
    return readFileSync(path.join(__dirname, `${name}.cache`));
  } catch {
    return undefined;
  }
}
