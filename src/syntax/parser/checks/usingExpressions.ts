import type { Node } from "../../ast/Node.ts";
import { isAttributeConstant } from "./constantValues.ts";
import type { Report } from "./Report.ts";

/** Behind `$using:` only properties and constant indexes can follow. */
export function checkUsingExpressions(node: Node, report: Report): void {
  if (node.kind !== "UsingExpression") return;
  let target = node.subExpression;
  while (true) {
    if (target.kind === "IndexExpression") {
      if (!isAttributeConstant(target.index, false)) {
        report("InvalidUsingExpression", target.index.extent);
        return;
      }
      target = target.target;
    } else if (target.kind === "MemberExpression") {
      if (target.member.kind !== "StringConstantExpression") {
        report("InvalidUsingExpression", target.member.extent);
        return;
      }
      target = target.expression;
    } else {
      if (target.kind !== "VariableExpression") report("InvalidUsingExpression", target.extent);
      return;
    }
  }
}
