import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";

/** The texts that variables have for certain, by their names in small letters; those of a table's column by `$row.name`. */
export type ConstantTexts = ReadonlyMap<string, readonly string[]>;

const none: ConstantTexts = new Map();

/** Variables that a script gives constants to, once and for all; a loop's variable has those of its list. */
export function constantTexts(ast: Node, columns: ConstantTexts = none): ConstantTexts {
  const found = new Map(columns);
  const uncertain = new Set<string>();
  const note = (target: Node, texts: readonly string[]): void => {
    const name = variableIn(target);
    if (name === null) return;
    if (texts.length === 0 || found.has(name)) uncertain.add(name);
    found.set(name, uncertain.has(name) ? [] : texts);
  };
  walk(ast, (node) => {
    if (node.kind === "AssignmentStatement")
      note(node.left, node.operator === "Equals" ? textsOf(node.right, found) : []);
    else if (node.kind === "ForEachStatement") note(node.variable, textsOf(node.condition, found));
    else if (node.kind === "Parameter") note(node.name, []);
  });
  for (const name of uncertain) found.delete(name);
  return found;
}

/** How the texts of a column are kept that a variable's rows have. */
export function columnKey(row: string, column: string): string {
  return `${row.toLowerCase()}.${column.toLowerCase()}`;
}

/** The variable that an expression is, with a type before it or not. */
export function variableIn(node: Node): string | null {
  if (node.kind === "VariableExpression") return node.variablePath.userPath.toLowerCase();
  return node.kind === "ConvertExpression" || node.kind === "AttributedExpression" ? variableIn(node.child) : null;
}

/** The texts that an argument has for certain: constants, lists of them, and the values of `@{Add=..}`. */
export function textsOf(node: Node, constants: ConstantTexts = none): readonly string[] {
  const within = (each: Node): readonly string[] => textsOf(each, constants);
  switch (node.kind) {
    case "StringConstantExpression":
      return [node.value];
    case "ConstantExpression":
      return typeof node.value === "number" ? [String(node.value)] : [];
    case "ExpandableStringExpression":
      return node.nestedExpressions.length === 0 ? [node.value] : [];
    case "VariableExpression":
      return constants.get(node.variablePath.userPath.toLowerCase()) ?? [];
    case "MemberExpression": {
      const [row, column] = [variableIn(node.expression), node.member];
      if (node.static || row === null || column.kind !== "StringConstantExpression") return [];
      return constants.get(columnKey(row, column.value)) ?? [];
    }
    case "ArrayLiteral":
      return node.elements.flatMap(within);
    case "Hashtable":
      return node.keyValuePairs.flatMap(({ key, value }) =>
        key.kind === "StringConstantExpression" && /^(add|remove)$/i.test(key.value) ? within(value) : [],
      );
    case "ArrayExpression":
      return node.subExpression.statements.flatMap(within);
    case "ParenExpression":
      return within(node.pipeline);
    case "Pipeline":
      return node.pipelineElements.length === 1 ? within(node.pipelineElements[0]) : [];
    case "CommandExpression":
      return within(node.expression);
    default:
      return [];
  }
}
