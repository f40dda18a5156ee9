// Modules that most starts do without become functions of their own, so that a start makes one closure for each instead
// of one for every function in it, and V8 keeps as much less compiled code. Those of the spine stay in one scope, where
// their calls of each other are the fastest.
import { readFileSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/** Rooms that every start goes through, or whose functions call each other in the loops of scripts. */
const spine =
  /^src\/(?:(?:base|binding|command|compile|console|diag|providers|runtime|store|syntax|cli\/(?:options|terminal)|format\/(?:device|layout|shape))\/|objects\/(?!clr|clixml|com|json|xml)|session\/(?!completion|inference|readLine|runspaces)|session\/completion\/(?:completionService|Candidate)\.ts|cli\/\w+\.ts)/;

/** Files of these rooms that only what touches an organisation needs: what they import of it lies in the part of Exchange. */
const ofOrganization =
  /^src\/(?:cli\/(?:findScenario|openOrganization|resetState|runInteractive)|providers\/(?:certificate\/worldCertificateStores|machine\/(?:computers|consoleProgram|credentialOf|iisReset|serviceProcesses))|session\/(?:gate\/ExchangeCommands|identityNouns|sessionSurroundings|worldHistory))\.ts$/;

export const inSpine = (file) => spine.test(file) && !ofOrganization.test(file);
const hasOwnScope = (file) => /^(?:src|cmdlets)\/.*\.ts$/.test(file) && !inSpine(file);

/** What esbuild writes at the head of a module in CommonJS, once for all of them. */
const interop = `const define = Object.defineProperty;
export const __export = (target, all) => {
  for (const name in all) define(target, name, { get: all[name], enumerable: true });
};
export const __toCommonJS = (exports) => define(exports, "__esModule", { value: true });
export const __toESM = (module) => (module && module.__esModule ? module : { default: module, ...module });
`;

/** A module of the project as CommonJS, whose helpers are the shared ones. */
async function commonJS(file) {
  const { code } = await transform(readFileSync(file, "utf8"), { loader: "ts", format: "cjs", target: "node20" });
  const start = code.indexOf("var stdin_exports = {};");
  const helpers = /^var __\w+ = /.test(code) ? code.slice(0, start) : "";
  if (helpers === "") return code;
  const used = ["__export", "__toCommonJS", "__toESM"].filter((name) => helpers.includes(`var ${name} =`));
  return `const { ${used.join(", ")} } = require("own-scope:interop");\n${code.slice(start)}`;
}

/** The esbuild plugin that makes them so. */
export const ownScopePlugin = {
  name: "own-scope",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^own-scope:interop$/ }, () => ({ path: "interop", namespace: "interop" }));
    onLoad({ filter: /.*/, namespace: "interop" }, () => ({ contents: interop, loader: "js" }));
    onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) => {
      const file = path.resolve(resolveDir, name);
      return hasOwnScope(path.relative(root, file)) ? { path: file, namespace: "own-scope" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "own-scope" }, async ({ path: file }) => ({
      contents: await commonJS(file),
      loader: "js",
      resolveDir: path.dirname(file),
    }));
  },
};

/**
 * The text of a bundle in which a required module is its exports themselves, in a minified one made when it is first
 * required. esbuild makes those of all modules at once, and writes a copy of them for every require, whose getters lead to
 * one place in the code and are slow for it.
 */
export function withoutCopies(text) {
  let left = text.split(/\(\{\}, ?"__esModule"/).length - 1;
  const making =
    /,([\w$]+)=\((\w),(\w)\)=>\{for\(var (\w) in \3\)[\w$]+\(\2,\4,\{get:\3\[\4\],enumerable:!0\}\)\}/.exec(text);
  const changed = text.replace(
    /=> ?([\w$]+)\(([\w$]+)\(\{\}, ?"__esModule", ?\{ ?value: ?(?:!0|true) ?\}\), ?([\w$]+)\)/g,
    (_, _copy, define, exports) => {
      left--;
      const asked = `${exports}.__esModule?${exports}:${define}(${exports},"__esModule",{value:!0})`;
      return `=>${making ? `typeof ${exports}=="function"?${exports}():` : ""}${asked}`;
    },
  );
  if (left !== 0) throw new Error("The bundle's helper for required modules is not known.");
  return making ? withLaterExports(changed, making) : changed;
}

/** `defining` and `define`: esbuild's function that gives exports to an object, and its name. */
function withLaterExports(text, [defining, define]) {
  const escaped = define.replaceAll("$", "\\$");
  const later = `${define}Later`;
  return text
    .replace(defining, `${defining},${later}=(define,made)=>()=>(made||define(made={__esModule:!0}),made)`)
    .replace(
      new RegExp(`var ([\\w$]+)=\\{\\};(\\s*)${escaped}\\(\\1,(\\{[^{}]*\\})\\);`, "g"),
      (_, name, space, getters) => `var ${name}=${later}(e=>${define}(e,${getters}));${space}`,
    );
}
