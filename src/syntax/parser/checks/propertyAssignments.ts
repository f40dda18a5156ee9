import type { TypeDefinition } from "../../ast/definitions.ts";
import type { Expression, VariableExpression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import { pureExpression } from "../../ast/pureExpression.ts";
import type { Report } from "./Report.ts";

/** In a method, a plain variable with the name of a property is taken for a forgotten `$this.`. */
export function checkPropertyAssignments(node: Node, ancestors: readonly Node[], report: Report): void {
  if (node.kind !== "AssignmentStatement") return;
  const place = ancestors.findLastIndex((outer) => outer.kind === "ScriptBlock");
  const member = ancestors[place - 2];
  const type = ancestors[place - 3];
  if (member?.kind !== "FunctionMember" || type?.kind !== "TypeDefinition") return;
  for (const variable of targetVariables(node.left)) checkVariable(variable, type, report);
}

function checkVariable(variable: VariableExpression, type: TypeDefinition, report: Report): void {
  const name = variable.variablePath.userPath;
  const property = type.members.find(
    (item) => item.kind === "PropertyMember" && item.name.toLowerCase() === name.toLowerCase(),
  );
  if (property?.kind !== "PropertyMember") return;
  if (property.propertyAttributes.includes("Static")) {
    report("MissingTypeInStaticPropertyAssignment", variable.extent, type.name, property.name);
  } else report("MissingThis", variable.extent, property.name);
}

function targetVariables(target: Expression): readonly VariableExpression[] {
  switch (target.kind) {
    case "VariableExpression":
      return [target];
    // Behind an attribute that is no type the variable is not looked at.
    case "ConvertExpression":
      return targetVariables(target.child);
    case "ArrayLiteral":
      return target.elements.flatMap(targetVariables);
    case "ParenExpression": {
      const inner = pureExpression(target.pipeline);
      return inner === null ? [] : targetVariables(inner);
    }
    default:
      return [];
  }
}
