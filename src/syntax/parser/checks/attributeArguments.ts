import type { Node } from "../../ast/Node.ts";
import { ancestor } from "../../ast/walk.ts";
import { isAttributeConstant } from "./constantValues.ts";
import type { Report } from "./Report.ts";

/** Arguments of attributes must be constants; outside of classes script blocks count as such. */
export function checkAttributeArguments(node: Node, ancestors: readonly Node[], report: Report): void {
  if (node.kind !== "Attribute") return;
  const owner = ancestor(ancestors, 0)?.kind;
  const ofMember = owner === "PropertyMember" || owner === "FunctionMember" || owner === "TypeDefinition";
  const id = ofMember
    ? "ParameterAttributeArgumentNeedsToBeConstant"
    : "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock";
  for (const argument of node.positionalArguments) {
    if (!isAttributeConstant(argument, !ofMember)) report(id, argument.extent);
  }
  for (const { argument } of node.namedArguments) {
    if (!isAttributeConstant(argument, !ofMember)) report(id, argument.extent);
  }
}
