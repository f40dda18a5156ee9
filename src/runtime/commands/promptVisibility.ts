import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { runningEngine } from "../runningEngine.ts";
import type { Variable } from "../scope/Variable.ts";

/** What variables hold whose visibility is Private: functions and scripts see it, what is typed at the prompt does not. */
const hidden = new WeakMap<Variable, unknown>();

/** From now on the prompt may neither read nor write the variable. */
export function hideFromPrompt(variable: Variable): void {
  hidden.set(variable, variable.value);
  Object.defineProperty(variable, "value", {
    configurable: true,
    get: () => {
      refuseAtPrompt(variable);
      return hidden.get(variable);
    },
    set: (value: unknown) => {
      refuseAtPrompt(variable);
      hidden.set(variable, value);
    },
  });
}

export function showAtPrompt(variable: Variable): void {
  Object.defineProperty(variable, "value", { configurable: true, writable: true, value: hidden.get(variable) });
  hidden.delete(variable);
}

/** The value of a PSVariable object that a script holds, which may always be asked. */
export function valueOf(variable: Variable): unknown {
  return hidden.has(variable) ? hidden.get(variable) : variable.value;
}

/** Whether the running code is kept from a variable. */
export function isHiddenHere(variable: Variable): boolean {
  return hidden.has(variable) && runningEngine().frame?.caller === null;
}

/** An error where the running code is kept from a variable. */
export function refuseAtPrompt(variable: Variable): void {
  if (isHiddenHere(variable)) throw runtimeError("VariableIsPrivate", [variable.name], { target: variable.name });
}
