import { convertTo } from "../convert/convertTo.ts";
import { clrException } from "../errors/PSError.ts";
import { add } from "../ops/arithmetic/add.ts";
import { divide } from "../ops/arithmetic/divide.ts";
import { multiply } from "../ops/arithmetic/multiply.ts";
import { remainder } from "../ops/arithmetic/remainder.ts";
import { subtract } from "../ops/arithmetic/subtract.ts";
import { compare } from "../ops/compare.ts";
import { toText } from "../ops/toText.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { DBNull } from "../values/DBNull.ts";
import { Double } from "../values/numbers.ts";
import type { DataColumn, DataRow, DataTable } from "./DataTable.ts";
import type { FilterNode } from "./filterExpression.ts";

/** The value of an expression for one row; with `group`, aggregates see these rows. */
export function filterValue(
  node: FilterNode,
  row: DataRow | null,
  table: DataTable,
  group: readonly DataRow[] = [],
): unknown {
  const value = (inner: FilterNode): unknown => filterValue(inner, row, table, group);
  switch (node.kind) {
    case "value":
      return node.value;
    case "column":
      return row?.get(columnNamed(table, node.name)) ?? DBNull.value;
    case "isNull":
      return isNothing(value(node.operand));
    case "in": {
      const wanted = value(node.operand);
      return !isNothing(wanted) && node.items.some((item) => order(wanted, value(item), table) === 0);
    }
    case "unary":
      return unaryValue(node.operator, value(node.operand));
    case "binary":
      return binaryValue(node, value, table);
    case "call":
      return aggregates.has(node.name)
        ? aggregate(node, table, group)
        : call(node.name, node.args.map(value), node.args);
  }
}

export function columnNamed(table: DataTable, name: string): DataColumn {
  const found = table.columns.named(name);
  if (!found) throw clrException("System.Data.EvaluateException", `Cannot find column [${name}].`);
  return found;
}

/** Every column that an expression names must be there, also where no row asks for it. */
export function checkColumns(node: FilterNode, table: DataTable): void {
  switch (node.kind) {
    case "column":
      columnNamed(table, node.name);
      break;
    case "unary":
    case "isNull":
      checkColumns(node.operand, table);
      break;
    case "binary":
      checkColumns(node.left, table);
      checkColumns(node.right, table);
      break;
    case "in":
      for (const inner of [node.operand, ...node.items]) checkColumns(inner, table);
      break;
    case "call":
      if (node.name !== "CONVERT") for (const inner of node.args) checkColumns(inner, table);
  }
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value instanceof DBNull;
}

function unaryValue(operator: "NOT" | "-" | "+", operand: unknown): unknown {
  if (isNothing(operand)) return operand;
  if (operator === "NOT") return operand !== true;
  return operator === "-" ? subtract(0, operand) : operand;
}

function binaryValue(
  { operator, left, right }: Extract<FilterNode, { kind: "binary" }>,
  value: (node: FilterNode) => unknown,
  table: DataTable,
): unknown {
  if (operator === "AND") return value(left) === true && value(right) === true;
  if (operator === "OR") return value(left) === true || value(right) === true;
  const [one, other] = [value(left), value(right)];
  if (isNothing(one) || isNothing(other)) return operator in arithmetic ? DBNull.value : false;
  if (operator in arithmetic) return arithmetic[operator as keyof typeof arithmetic](one, other);
  if (operator === "LIKE") return likePattern(toText(other), !table.isCaseSensitive).test(toText(one));
  const result = order(one, other, table);
  switch (operator) {
    case "=":
      return result === 0;
    case "<>":
      return result !== 0;
    case "<":
      return result < 0;
    case "<=":
      return result <= 0;
    case ">":
      return result > 0;
    default:
      return result >= 0;
  }
}

const arithmetic = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": remainder,
};

/** Values of one kind by their own order; text beside a number must be one. */
export function order(left: unknown, right: unknown, table: DataTable): number {
  if (typeof left === "string" && typeof right !== "string") return order(convertTo(left, typeOf(right)), right, table);
  return compare(left, right, !table.isCaseSensitive);
}

/** `*` and `%` stand at the ends only: anything before or behind. */
function likePattern(pattern: string, ignoreCase: boolean): RegExp {
  const source = pattern.replace(/\[(.)\]|[%*]|[\\^$.|?+(){}[\]]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return /\w/.test(escaped) ? escaped : `\\${escaped}`;
    return found === "%" || found === "*" ? "[\\s\\S]*" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, ignoreCase ? "iu" : "u");
}

function call(name: string, args: readonly unknown[], nodes: readonly FilterNode[]): unknown {
  switch (name) {
    case "LEN":
      return isNothing(args[0]) ? DBNull.value : toText(args[0]).length;
    case "TRIM":
      return isNothing(args[0]) ? DBNull.value : toText(args[0]).trim();
    case "ISNULL":
      return isNothing(args[0]) ? args[1] : args[0];
    case "IIF":
      return args[0] === true ? args[1] : args[2];
    case "SUBSTRING": {
      const start = Number(toText(args[1])) - 1;
      return isNothing(args[0]) ? DBNull.value : toText(args[0]).slice(start, start + Number(toText(args[2])));
    }
    case "CONVERT":
      return convertTo(args[0], typeByName(nodes[1].kind === "value" ? toText(nodes[1].value) : ""));
    default:
      throw clrException("System.Data.EvaluateException", `The expression contains undefined function call ${name}().`);
  }
}

const aggregates = new Set(["SUM", "AVG", "MIN", "MAX", "COUNT", "STDEV", "VAR"]);

/** SUM(Column) and the like over a group of rows. */
function aggregate(node: Extract<FilterNode, { kind: "call" }>, table: DataTable, group: readonly DataRow[]): unknown {
  const [argument] = node.args;
  if (argument?.kind !== "column")
    throw clrException(
      "System.Data.SyntaxErrorException",
      "Syntax error in aggregate argument: Expecting a single column argument with possible 'Child' qualifier.",
    );
  const column = columnNamed(table, argument.name);
  const values = group.map((row) => row.get(column)).filter((value) => !isNothing(value));
  if (node.name === "COUNT") return values.length;
  if (values.length === 0) return DBNull.value;
  switch (node.name) {
    case "MIN":
      return values.reduce((best, value) => (order(value, best, table) < 0 ? value : best));
    case "MAX":
      return values.reduce((best, value) => (order(value, best, table) > 0 ? value : best));
    case "SUM":
      return sumOf(values);
    case "AVG": {
      const mean = divide(sumOf(values), values.length);
      return typeof values[0] === "number" ? Math.trunc(Number(toText(mean))) : mean;
    }
  }
  const numbers = values.map((value) => Number(toText(value)));
  if (numbers.length < 2) return DBNull.value;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (numbers.length - 1);
  return new Double(node.name === "VAR" ? variance : Math.sqrt(variance));
}

/** Whole numbers add up to an Int64. */
function sumOf(values: readonly unknown[]): unknown {
  const first = typeof values[0] === "number" ? BigInt(values[0]) : values[0];
  return values.slice(1).reduce((sum, value) => add(sum, value), first);
}
