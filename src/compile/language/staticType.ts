import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { constantValue } from "../expressions/expressions.ts";
import { reflectedType } from "./TypeNameObject.ts";

const booleanOperators = new Set(["And", "Or", "Xor", "Is"]);

/** The type that an expression is known to have before it runs; System.Object where nothing is known. */
export function staticType(node: Node): ClrType {
  return typeOfParts(node) ?? typeByName("System.Object");
}

function typeOfParts(node: Node): ClrType | null {
  switch (node.kind) {
    case "ConstantExpression":
      return node.value === null ? null : typeOf(constantValue(node.value));
    case "StringConstantExpression":
    case "ExpandableStringExpression":
      return typeByName("System.String");
    case "ArrayLiteral":
    case "ArrayExpression":
      return typeByName("System.Object[]");
    case "Hashtable":
      return typeByName("System.Collections.Hashtable");
    case "ScriptBlockExpression":
      return typeByName("System.Management.Automation.ScriptBlock");
    case "TypeExpression":
      return typeByName("System.Type");
    case "BinaryExpression":
      return booleanOperators.has(node.operator) ? typeByName("System.Boolean") : null;
    case "UnaryExpression":
      return node.tokenKind === "Not" || node.tokenKind === "Exclaim" ? typeByName("System.Boolean") : null;
    case "ConvertExpression":
      return named(node.type.typeName);
    case "Parameter": {
      const constraint = node.attributes.find((attribute) => attribute.kind === "TypeConstraint");
      return constraint ? named(constraint.typeName) : null;
    }
    default:
      return null;
  }
}

/** [pscustomobject] is but another name of [psobject]. */
function named(typeName: TypeName): ClrType | null {
  return /^pscustomobject$/i.test(typeName.fullName)
    ? typeByName("System.Management.Automation.PSObject")
    : reflectedType(typeName);
}
