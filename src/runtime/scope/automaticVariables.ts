import type { Engine } from "../Engine.ts";
import { scriptFolder } from "../functions/scriptFolder.ts";
import { inputEnumerator } from "../pipeline/inputEnumerator.ts";
import type { Frame } from "./Frame.ts";
import { LazyVariable } from "./LazyVariable.ts";
import type { Scope } from "./Scope.ts";
import { Variable } from "./Variable.ts";

/**
 * The variables that the block which opened a scope has of itself. Code reads them without looking for a variable, and a
 * cell there is only for those that its text mentions; commands that ask for variables by name find these.
 */
export function automaticVariables(engine: Engine, scope: Scope): Variable[] {
  const owner = ownerOf(engine.frame, scope);
  const found = [questionMark(engine)];
  if (scope === scope.global) found.push(new Variable("^", null), new Variable("$", null));
  const { invocation } = owner ?? {};
  if (!owner || !invocation) return found;
  const { fileName } = owner.code.extent.source;
  found.push(
    new Variable("MyInvocation", invocation),
    new LazyVariable("args", () => [...invocation.unboundArguments]),
    new LazyVariable("input", () => inputEnumerator([])),
    new LazyVariable("PSBoundParameters", () => invocation.boundParameters),
    new Variable("PSCommandPath", fileName ?? ""),
    new Variable("PSScriptRoot", scriptFolder(fileName)),
  );
  if (owner.cmdlet) found.push(new Variable("PSCmdlet", owner.cmdlet));
  return found;
}

/** The outermost of the running blocks that share a scope. */
function ownerOf(innermost: Frame | null, scope: Scope): Frame | null {
  let owner: Frame | null = null;
  for (let frame = innermost; frame; frame = frame.caller) if (frame.scope === scope) owner = frame;
  return owner;
}

function questionMark(engine: Engine): Variable {
  const variable = new Variable("?", engine.success);
  variable.options = ["ReadOnly", "AllScope"];
  variable.description = "Status of last command";
  return variable;
}
