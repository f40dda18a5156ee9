import type { Expression, InvokeMemberExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { listItems } from "../../listItems.ts";
import { literalValues } from "../../literalValues.ts";
import { writtenExpression } from "../../objects/TreeIndex.ts";
import { onlyWrite } from "../../objects/variables/onlyWrite.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const xpathFault: Rule = {
  id: "XPathFault",
  severity: "error",
  summary: "An expression of XPath that System.Xml cannot read, behind -XPath and where nodes are selected.",
  node(node, _ancestors, context) {
    if (node.kind === "InvokeMemberExpression" && selects(node)) tell(node.arguments?.[0], context);
  },
  call(call, _named, context) {
    if (call.shape.name !== "Select-Xml" || call.hasUnknown) return;
    for (const { parameter, value } of givenValues(call))
      if (parameter.name === "XPath") for (const each of listItems(value)) tell(each, context);
  },
};

function selects({ member, static: isStatic }: InvokeMemberExpression): boolean {
  return !isStatic && member.kind === "StringConstantExpression" && /^select(?:nodes|singlenode)$/i.test(member.value);
}

function tell(given: Expression | undefined, { unit, table, report }: RuleContext): void {
  const written = given?.kind === "VariableExpression" ? writtenExpression(onlyWrite(given, unit.tree)) : given;
  const [text, ...more] = isText(written) ? (literalValues(written) ?? []) : [];
  if (!isText(written) || typeof text !== "string" || more.length > 0) return;
  const fault = table.surroundings.objects.xpathFault(text);
  if (fault !== null) report(written.extent, `This is no expression of XPath: ${fault}`);
}

function isText(node: Node | null | undefined): node is Expression {
  return node?.kind === "StringConstantExpression";
}
