import { compileText } from "../../compile/blocks/compileText.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { expandString } from "../../runtime/functions/expandString.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { templateText } from "../should/templateText.ts";
import type { PesterVersion } from "./PesterRun.ts";
import { evaluateInScope } from "./runInScope.ts";

/**
 * A name with what its templates stand for in a scope: `<name>` and `<a.b>`. A backtick in front of a bracket makes it
 * literal; quotes and dollars are text. Pester 5 expands as a string does; 6 shows values as assertions do.
 */
export function expandTestName(engine: Engine, name: string, scope: Scope, version: PesterVersion): string {
  if (!/[<`]/.test(name)) return name;
  const parts = name.split(/(`[<>]|<[A-Za-z_][\w.]*>)/);
  const text = parts.map((part, at) => (at % 2 === 1 ? template(part) : literal(part)));
  return text.map((part) => (typeof part === "string" ? part : value(part.path))).join("");

  function template(part: string): string | { readonly path: string } {
    return part.startsWith("`") ? part[1] : { path: part.slice(1, -1) };
  }

  function literal(part: string): string {
    if (version === 6 || !part.includes("`")) return part;
    return expandString(engine, scope, part.replaceAll("$", "`$"));
  }

  function value(path: string): string {
    const plain = scope.lookUp(path.toLowerCase())?.value;
    if (typeof plain === "string") return plain;
    if (typeof plain === "number") return String(plain);
    if (version !== 6) return expandString(engine, scope, `$($${path})`);
    return templateText(evaluateInScope(compileText(`$${path}`, null, engine), scope));
  }
}
