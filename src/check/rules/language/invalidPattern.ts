import type { Expression } from "../../../syntax/ast/expressions.ts";
import { isAttribute } from "../../../syntax/ast/isAttribute.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { listItems } from "../../listItems.ts";
import { literalValues } from "../../literalValues.ts";
import { writtenExpression } from "../../objects/TreeIndex.ts";
import { onlyWrite } from "../../objects/variables/onlyWrite.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const invalidPattern: Rule = {
  id: "InvalidPattern",
  severity: "error",
  summary: "A regular expression that .NET cannot read, behind -match, -replace and -split and where else one stands.",
  node(node, _ancestors, context) {
    for (const pattern of patternsAt(node)) tell(pattern, context);
  },
  call(call, _named, context) {
    if (call.shape.name !== "Select-String") return;
    if (call.hasUnknown || call.named.some(({ parameter }) => parameter.name === "SimpleMatch")) return;
    for (const { parameter, value } of givenValues(call))
      if (parameter.name === "Pattern") for (const each of listItems(value)) tell(each, context);
  },
};

function tell(pattern: Expression, { table, unit, report }: RuleContext): void {
  const given = pattern.kind === "VariableExpression" ? writtenExpression(onlyWrite(pattern, unit.tree)) : pattern;
  const [text, ...more] = given === null || given.kind === "VariableExpression" ? [] : (literalValues(given) ?? []);
  if (typeof text !== "string" || more.length > 0) return;
  if (table.surroundings.types.converts(text, "System.Text.RegularExpressions.Regex")) return;
  const hint = /^[*+?]/.test(text) ? " -like takes wildcards." : "";
  report((given ?? pattern).extent, `'${text}' is no regular expression that .NET can read.${hint}`);
}

/** The regular expressions of a node: of operators, [regex], attributes and switches. */
function patternsAt(node: Node): readonly Expression[] {
  switch (node.kind) {
    case "BinaryExpression": {
      if (!/^[IC](?:match|notmatch|replace|split)$/.test(node.operator)) return [];
      const { right } = node;
      if (right.kind !== "ArrayLiteral") return [right];
      // `-split '.', 0, 'SimpleMatch'` takes the text as it stands.
      const isSplit = node.operator.endsWith("split") && right.elements.length > 2;
      return isSplit ? [] : right.elements.slice(0, 1);
    }
    case "ConvertExpression":
      return isRegex(node.type.typeName.name) ? [node.child] : [];
    case "Attribute":
      return isAttribute(node, "validatepattern") ? node.positionalArguments.slice(0, 1) : [];
    case "SwitchStatement":
      return node.flags.includes("Regex") ? node.clauses.map(({ condition }) => condition) : [];
    case "InvokeMemberExpression": {
      if (!node.static || node.expression.kind !== "TypeExpression" || !isRegex(node.expression.typeName.name))
        return [];
      const name = node.member.kind === "StringConstantExpression" ? node.member.value.toLowerCase() : "";
      if (name === "new") return (node.arguments ?? []).slice(0, 1);
      return /^(?:match|matches|ismatch|replace|split)$/.test(name) ? (node.arguments ?? []).slice(1, 2) : [];
    }
    default:
      return [];
  }
}

function isRegex(name: string): boolean {
  return /^(?:regex|(?:system\.)?text\.regularexpressions\.regex)$/i.test(name);
}
