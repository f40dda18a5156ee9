import { extentText } from "../../diag/Extent.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { StatementBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { compileText } from "../blocks/compileText.ts";
import { evaluateExpression } from "../expressions/evaluateExpression.ts";
import { constantValue } from "../expressions/expressions.ts";
import type { AstObject } from "./AstObject.ts";
import { isSafeExpression } from "./isSafeExpression.ts";
import { reflectedType } from "./TypeNameObject.ts";

/** What SafeGetValue gives: the value of a literal, a list or a table of them; anything that would run is an error. */
export function safeValue(self: AstObject): unknown {
  const expression = expressionOf(self.node);
  if (!expression || !isSafe(expression)) {
    throw clrException(
      "System.InvalidOperationException",
      `Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: ${self.text}.`,
    );
  }
  return valueOf(expression);
}

function expressionOf(node: Node): Expression | null {
  if (node.kind === "Pipeline" || node.kind === "CommandExpression") return pureExpression(node);
  return isExpression(node) ? node : null;
}

function isExpression(node: Node): node is Expression {
  return /(Expression|Literal|Hashtable)$/.test(node.kind) && node.kind !== "CommandExpression";
}

/** The types to which a literal may be cast. */
const primitives = new Set(
  "Boolean Byte SByte Char Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double"
    .split(" ")
    .map((name) => `System.${name}`),
);

const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

function isSafe(node: Expression): boolean {
  return isSafeExpression(node, { declared: constants, allowsCast });
}

function allowsCast(node: Extract<Expression, { kind: "ConvertExpression" }>): boolean {
  const type = reflectedType(node.type.typeName);
  if (!type || !primitives.has(type.name)) return false;
  try {
    convertTo(valueOf(node.child), type);
    return true;
  } catch {
    return false;
  }
}

function valueOf(node: Expression): unknown {
  switch (node.kind) {
    case "ConstantExpression":
      return constantValue(node.value);
    case "StringConstantExpression":
      return node.value;
    case "ArrayLiteral":
      return node.elements.map(valueOf);
    case "ArrayExpression":
    case "SubExpression":
      return itemsOf(node.subExpression);
    case "ParenExpression":
      return valueOf(pureExpression(node.pipeline) as Expression);
    case "Hashtable": {
      const table = new Hashtable();
      for (const { key, value } of node.keyValuePairs)
        table.set(valueOf(key), valueOf(pureExpression(value) as Expression));
      return table;
    }
    case "ScriptBlockExpression":
      // A new block that gives this one, not the block itself.
      return compileText(extentText(node.extent), null, runningEngine());
    default:
      return evaluateExpression(node, runningEngine());
  }
}

function itemsOf(block: StatementBlock): unknown[] {
  const items: unknown[] = [];
  for (const statement of block.statements) {
    const value = valueOf(pureExpression(statement) as Expression);
    const elements = enumerate(value);
    if (elements) items.push(...elements);
    else items.push(value);
  }
  return items;
}
