import type { Scope } from "./Scope.ts";

/**
 * The variables that each call sets for itself; gives what puts those of a scope back after a dot-sourced call. One of a
 * method sets $_, too.
 */
export function keepAutomatic(scope: Scope, isOfMethod: boolean): () => void {
  const kept = [...names, ...(isOfMethod ? ["_"] : [])].map((name) => {
    const variable = scope.find(name);
    return { name, variable, value: variable?.value };
  });
  return () => {
    for (const { name, variable, value } of kept) {
      const there = scope.find(name);
      if (there === undefined || (there === variable && there.value === value)) continue;
      if (variable === undefined) scope.remove(name);
      else {
        variable.value = value;
        if (there !== variable) scope.put(variable);
      }
    }
  };
}

const names = ["args", "input", "myinvocation", "psboundparameters", "pscmdlet"] as const;
