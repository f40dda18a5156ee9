import type { Expression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import { ancestor } from "../../ast/walk.ts";
import { isOrdered } from "./isOrdered.ts";
import type { Report } from "./Report.ts";

/** Attributes, `[ordered]` and `[ref]` in front of an expression. */
export function checkAttributedExpressions(node: Node, ancestors: readonly Node[], report: Report): void {
  if (node.kind === "AttributedExpression") {
    if (bare(node.child).kind !== "VariableExpression") {
      report("UnexpectedAttribute", node.attribute.extent, node.attribute.typeName.fullName);
    }
  } else if (node.kind === "Parameter") {
    for (const type of node.attributes)
      if (type.kind === "TypeConstraint" && isOrdered(type))
        report("OrderedAttributeOnlyOnHashLiteralNode", type.extent, type.typeName.fullName);
  } else if (node.kind === "ConvertExpression") {
    if (isOrdered(node.type) && node.child.kind !== "Hashtable") {
      report("OrderedAttributeOnlyOnHashLiteralNode", node.extent, node.type.typeName.fullName);
    }
    if (isReference(node.type.typeName.fullName.toLowerCase())) checkReference(node, ancestors, report);
  }
}

function isReference(name: string): boolean {
  return (
    name === "ref" ||
    name === "system.management.automation.psreference" ||
    name === "management.automation.psreference"
  );
}

/** The expression below its attributes and types. */
function bare(expression: Expression): Expression {
  let current = expression;
  while (current.kind === "AttributedExpression" || current.kind === "ConvertExpression") current = current.child;
  return current;
}

/** Whether the casts around a node are what something is assigned to. */
function isLeftSide(ancestors: readonly Node[]): boolean {
  for (let up = 0; ; up++) {
    const [parent, below] = [ancestor(ancestors, up), ancestor(ancestors, up - 1)];
    if (parent?.kind === "AttributedExpression" || parent?.kind === "ConvertExpression") continue;
    return parent?.kind === "AssignmentStatement" && parent.left === below;
  }
}

function checkReference(
  node: Extract<Node, { kind: "ConvertExpression" }>,
  ancestors: readonly Node[],
  report: Report,
): void {
  let repeated = false;
  let { child } = node;
  while (child.kind === "AttributedExpression" || child.kind === "ConvertExpression") {
    if (child.kind === "ConvertExpression" && isReference(child.type.typeName.fullName.toLowerCase())) {
      repeated = true;
      report("ReferenceNeedsToBeByItselfInTypeSequence", child.type.extent);
    }
    child = child.child;
  }
  for (let up = 0; ; up++) {
    const parent = ancestor(ancestors, up);
    if (parent?.kind === "AttributedExpression") continue;
    if (parent?.kind !== "ConvertExpression") return;
    if (!repeated && !isReference(parent.type.typeName.fullName.toLowerCase())) {
      const isAssigned = isLeftSide(ancestors);
      report(
        `ReferenceNeedsToBe${isAssigned ? "ByItselfInTypeConstraint" : "LastTypeInTypeConversion"}`,
        node.type.extent,
      );
    }
    return;
  }
}
