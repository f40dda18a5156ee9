import { extentText } from "../../../src/diag/Extent.ts";
import type { Attribute, NamedAttributeArgument } from "../../../src/syntax/ast/definitions.ts";
import type { Expression } from "../../../src/syntax/ast/expressions.ts";
import type { Node } from "../../../src/syntax/ast/Node.ts";

/** Prints a node of any kind. */
export type Print = (node: Node) => string;

const operatorTexts: Readonly<Record<string, string>> = {
  Plus: "+",
  Minus: "-",
  Multiply: "*",
  Divide: "/",
  Rem: "%",
  Format: "-f",
  DotDot: "..",
  QuestionQuestion: "??",
  Exclaim: "!",
  Comma: ",",
  PlusPlus: "++",
  MinusMinus: "--",
  PostfixPlusPlus: "++",
  PostfixMinusMinus: "--",
};

function operatorText(kind: string): string {
  return operatorTexts[kind] ?? `-${kind.toLowerCase()}`;
}

/** An expression as text. Literals, words and types are taken from the source. */
export function printExpression(node: Expression, print: Print): string {
  switch (node.kind) {
    case "BinaryExpression":
      return `${print(node.left)} ${operatorText(node.operator)} ${print(node.right)}`;
    case "UnaryExpression":
      return node.tokenKind.startsWith("Postfix")
        ? print(node.child) + operatorText(node.tokenKind)
        : `${operatorText(node.tokenKind)} ${print(node.child)}`;
    case "TernaryExpression":
      return `${print(node.condition)} ? ${print(node.ifTrue)} : ${print(node.ifFalse)}`;
    case "ConvertExpression":
      return `${print(node.type)} ${print(node.child)}`;
    case "AttributedExpression":
      return `${print(node.attribute)} ${print(node.child)}`;
    case "ArrayLiteral":
      return node.elements.length === 1
        ? `, ${node.elements.map(print).join("")}`
        : node.elements.map(print).join(", ");
    case "ParenExpression":
      return `(${print(node.pipeline)})`;
    case "ArrayExpression":
      return `@(${statements(node.subExpression, print)})`;
    case "SubExpression":
      return `$(${statements(node.subExpression, print)})`;
    case "Hashtable":
      return `@{\n${node.keyValuePairs.map(({ key, value }) => `${print(key)} = ${print(value)}\n`).join("")}}`;
    case "ScriptBlockExpression":
      return print(node.scriptBlock);
    case "UsingExpression":
    case "VariableExpression":
    case "ConstantExpression":
    case "StringConstantExpression":
    case "ExpandableStringExpression":
    case "TypeExpression":
    case "ErrorExpression":
      return extentText(node.extent);
    default:
      return printAccess(node, print);
  }
}

type Access = Extract<
  Expression,
  { kind: "MemberExpression" | "InvokeMemberExpression" | "IndexExpression" | "BaseCtorInvokeMemberExpression" }
>;

function printAccess(node: Access, print: Print): string {
  const mark = node.nullConditional ? "?" : "";
  if (node.kind === "IndexExpression") return `${print(node.target)}${mark}[${print(node.index)}]`;
  if (node.kind === "BaseCtorInvokeMemberExpression") return `base${argumentsText(node.arguments, print)}`;
  const target = print(node.expression);
  const access = target + mark + (node.static ? "::" : ".") + print(node.member);
  if (node.kind === "MemberExpression") return access;
  const types = node.genericTypeArguments?.map((type) => extentText(type.extent)).join(", ");
  return access + (types === undefined ? "" : `[${types}]`) + argumentsText(node.arguments, print);
}

function argumentsText(items: readonly Expression[] | null, print: Print): string {
  return `(${(items ?? []).map(print).join(", ")})`;
}

function statements(node: Extract<Node, { kind: "StatementBlock" }>, print: Print): string {
  return printStatements(node.statements, node.traps, print);
}

/** Statements and traps in source order, each on a line of its own. */
export function printStatements(items: readonly Node[], traps: readonly Node[], print: Print): string {
  const all = [...items, ...traps].sort((left, right) => left.extent.start - right.extent.start);
  return all.map((item) => terminated(print(item))).join("");
}

/** A semicolon, on a line of its own because of `--%`, behind a block: the next word might go on with its statement. */
function terminated(text: string): string {
  return text.endsWith("}") ? `${text}\n;\n` : `${text}\n`;
}

export function printAttribute(node: Attribute, print: Print): string {
  const items = [...node.positionalArguments, ...node.namedArguments];
  items.sort((left, right) => left.extent.start - right.extent.start);
  return `[${extentText(node.typeName.extent)}(${items.map(print).join(", ")})]`;
}

export function printNamedArgument(node: NamedAttributeArgument, print: Print): string {
  return node.expressionOmitted ? node.argumentName : `${node.argumentName} = ${print(node.argument)}`;
}
