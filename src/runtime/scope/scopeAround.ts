import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import type { Scope } from "./Scope.ts";

type Bound = Pick<CompiledScriptBlock, "engine" | "module" | "isUnbound">;

/**
 * The scope that code sees around it: the caller's, if both belong to the same module or to none; else the innermost
 * scope that runs in the code's own module, or in the session for code of no module. Unbound code has no place of its own.
 */
export function scopeAround({ engine, module, isUnbound }: Bound, callerScope: Scope): Scope {
  if (isUnbound || callerScope.module === module) return callerScope;
  for (let frame = engine.frame; frame !== null; frame = frame.caller)
    if (frame.scope.module === module) return frame.scope;
  return module?.scope ?? callerScope.global;
}
