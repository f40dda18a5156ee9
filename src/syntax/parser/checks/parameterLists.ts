import type { Parameter } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Report } from "./Report.ts";
import { checkNotVoid } from "./voidTypes.ts";

/** A function has one parameter list, and its parameters differ in more than case. */
export function checkParameterLists(node: Node, ancestors: readonly Node[], report: Report): void {
  if (node.kind === "ParamBlock") checkParameters(node.parameters, report);
  if (node.kind !== "FunctionDefinition" || node.parameters === null) return;
  if (ancestors.at(-1)?.kind === "FunctionMember") checkNames(node.parameters, report);
  else checkParameters(node.parameters, report);
  const { paramBlock } = node.body;
  if (node.parameters.length > 0 && paramBlock !== null) report("OnlyOneParameterListAllowed", paramBlock.extent);
}

function checkParameters(parameters: readonly Parameter[], report: Report): void {
  for (const { attributes } of parameters)
    for (const attribute of attributes) if (attribute.kind === "TypeConstraint") checkNotVoid(attribute, report);
  checkNames(parameters, report);
}

function checkNames(parameters: readonly Parameter[], report: Report): void {
  const seen = new Set<string>();
  for (const { name } of parameters) {
    const { userPath } = name.variablePath;
    const folded = userPath.toLowerCase();
    if (seen.has(folded)) report("DuplicateFormalParameter", name.extent, userPath);
    seen.add(folded);
  }
}
