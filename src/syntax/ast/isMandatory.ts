import type { Parameter } from "./definitions.ts";
import { isAttribute } from "./isAttribute.ts";
import type { Node } from "./Node.ts";

/** Whether a parameter has to be given in each of its sets. */
export function isMandatory({ attributes }: Parameter): boolean {
  const found = attributes.filter((each) => isAttribute(each, "parameter"));
  return (
    found.length > 0 &&
    found.every(({ namedArguments }) =>
      namedArguments.some(
        ({ argumentName, argument, expressionOmitted }) =>
          argumentName.toLowerCase() === "mandatory" && (expressionOmitted || isTrue(argument)),
      ),
    )
  );
}

function isTrue(node: Node): boolean {
  if (node.kind === "VariableExpression") return node.variablePath.userPath.toLowerCase() === "true";
  return node.kind === "ConstantExpression" && Boolean(node.value);
}
