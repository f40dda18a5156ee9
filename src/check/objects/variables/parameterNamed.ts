import type { Parameter } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";

/** The parameter of the function, or the script, around a node. */
export function parameterNamed(name: string, ancestors: readonly Node[]): Parameter | null {
  for (const node of ancestors.toReversed()) {
    const own = node.kind === "ScriptBlock" ? node.paramBlock?.parameters : undefined;
    const before = node.kind === "FunctionDefinition" ? node.parameters : undefined;
    const found = [...(own ?? []), ...(before ?? [])].find(
      (each) => each.name.variablePath.userPath.toLowerCase() === name,
    );
    if (found !== undefined) return found;
    if (node.kind === "FunctionDefinition" || node.kind === "FunctionMember") return null;
  }
  return null;
}
