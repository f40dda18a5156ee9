import type { ExpandableStringExpression, Expression } from "../../../syntax/ast/expressions.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { literalValues } from "../../literalValues.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { treeIndex, type VariableWrite, writtenExpression } from "../../objects/TreeIndex.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ParsedUnit } from "../../script/ParsedUnit.ts";

export const wildcardComparison: Rule = {
  id: "WildcardComparison",
  severity: "warning",
  summary:
    "A comparison of a property or an object of a pipeline with a text with a wildcard, by an operator that takes none: `$_.Name -eq 'a*'`.",
  node(node, _ancestors, context) {
    const { unit, report } = context;
    if (node.kind !== "BinaryExpression" || !/^[IC](?:eq|ne|contains|notcontains|in|notin)$/.test(node.operator))
      return;
    const isIn = node.operator.endsWith("in");
    const [of, looked] = isIn ? [node.right, node.left] : [node.left, node.right];
    if (!isOfObject(of, unit)) return;
    const text =
      looked.kind === "ExpandableStringExpression"
        ? openPattern(looked)
        : literalValues(looked)?.find(
            (each) => typeof each === "string" && (isPattern(each) || (isEnding(each) && isNameOfFile(of, context))),
          );
    if (typeof text !== "string" || isGivenElsewhere(text, unit)) return;
    const { source, start, end } = node.errorPosition;
    const operator = source.slice(start, end);
    report(
      looked.extent,
      `${operator} takes '*' in '${text}' as it stands, and no wildcard. ${/n(?:e|ot)/i.test(operator) ? "-notlike" : "-like"} compares with one.`,
    );
  },
};

/** A property, the object of a block, or the variable of a loop: what a parameter or another variable holds may be a pattern itself. */
function isOfObject(node: Expression, { tree }: ParsedUnit): boolean {
  if (node.kind === "MemberExpression") return !node.static && node.member.kind === "StringConstantExpression";
  if (node.kind !== "VariableExpression") return false;
  const name = variableKey(node);
  const writes = treeIndex(tree).writesOf(name, node);
  const isOfProperty = (write: VariableWrite): boolean =>
    write.is === "item" || writtenExpression(write)?.kind === "MemberExpression";
  return name === "_" || name === "psitem" || (writes.length > 0 && writes.every(isOfProperty));
}

/** `*.log`: of names of hosts and domains it is a value of its own. */
function isEnding(text: string): boolean {
  return /^\*\.\w+$/.test(text);
}

/** The name of a file or folder has no star. */
function isNameOfFile(node: Expression, { unit, table, scope }: RuleContext): boolean {
  if (node.kind !== "MemberExpression" || node.member.kind !== "StringConstantExpression") return false;
  if (!/^(?:basename|extension|fullname|name|pschildname)$/i.test(node.member.value)) return false;
  const found = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
  const types = found === null ? [] : found.type === null ? (found.types ?? []) : [found.type];
  return types.some((type) => /(?:File|Directory)Info$/.test(type));
}

/** Whether the script gives something else the same text: then it is a value, as patterns of other programs are. */
function isGivenElsewhere(text: string, { tree }: ParsedUnit): boolean {
  let found = false;
  walk(tree, (node, ancestors) => {
    if (node.kind !== "StringConstantExpression" || node.value !== text) return;
    found ||= !ancestors.some(({ kind }) => kind === "BinaryExpression");
  });
  return found;
}

/** The text of one with variables in it that begins with a star and a word, and has brackets of a pattern or another star. */
function openPattern({ value }: ExpandableStringExpression): string | undefined {
  return /^\*[\w=. -]*\w{2}/.test(value) && /\[[\w-]+\]|.\*/.test(value) ? value : isPattern(value) ? value : undefined;
}

/** Words with a star before or behind them; a star alone, and `*.*`, are values of their own. */
function isPattern(text: string): boolean {
  return /^\*?[\w.@: \\-]*\w{2}[\w.@: \\-]*\*?$/.test(text) && /^\*|\*$/.test(text) && !/^\*\.|^\* /.test(text);
}
