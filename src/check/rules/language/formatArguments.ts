import { counted } from "../../../base/text/counted.ts";
import type {
  ExpandableStringExpression,
  Expression,
  InvokeMemberExpression,
  StringConstantExpression,
} from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { withoutParentheses } from "../../../syntax/ast/withoutParentheses.ts";
import { listItems } from "../../listItems.ts";
import { isOneValue } from "../../objects/isOneValue.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { formatFault } from "../../words/formatFault.ts";
import { showsText } from "../../words/showsText.ts";

export const formatArguments: Rule = {
  id: "FormatArguments",
  severity: "error",
  summary: "A format of -f with a place that no argument is there for, or with braces that it cannot read.",
  call({ named, positional, shape }, _named, { report }) {
    const isMeant = named.some(
      ({ node }) => node.kind === "CommandParameter" && node.parameterName.toLowerCase() === "f",
    );
    if (shape.kind === "cmdlet" && showsText(shape.name) && !isMeant)
      for (const each of [...positional, ...named.flatMap(({ value }) => value ?? [])]) {
        const text = unfilled(each);
        if (text !== null)
          report(
            text.extent,
            "Nothing fills the places of this text: '{0}' is shown as it stands. -f and the values follow a format.",
            "warning",
          );
      }
    for (const { node, parameter } of named) {
      if (node.kind !== "CommandParameter" || node.parameterName.toLowerCase() !== "f") continue;
      const text = positional.find(hasPlaces);
      if (text === undefined || node.extent.start < text.extent.end) continue;
      report(
        node.extent,
        `-f is -${parameter.name} of ${shape.name} here. Put the format and what follows -f in parentheses.`,
      );
    }
  },
  node(node, _ancestors, context) {
    if (node.kind === "InvokeMemberExpression") tellMethod(node, context);
    if (node.kind !== "BinaryExpression" || node.operator !== "Format") return;
    const { left, right } = node;
    if (left.kind !== "StringConstantExpression" && left.kind !== "ExpandableStringExpression") return;
    // What variables bring may have places of its own, and none that make another number.
    const text = left.kind === "StringConstantExpression" ? left.value : plainText(left.parts);
    const isWhole = left.kind === "StringConstantExpression" || left.nestedExpressions.length === 0;
    const places = placesOf(text, isWhole);
    if (places === null) {
      context.report(left.extent, "-f cannot read this format: a brace stands alone. Write {{ and }} for braces.");
      return;
    }
    tellFormats(left, text, right, context);
    const most = Math.max(-1, ...places);
    // Nobody leaves the first of several arguments out that are not written.
    const given = countOf(right, context) ?? (most > 0 && isWhole && !places.includes(0) ? 1 : null);
    if (given === null || most < given) return;
    context.report(
      left.extent,
      `The format asks for {${most}}, and ${given === 1 ? "one argument follows" : `${counted(given, "argument")} follow`}: numbers begin with {0}.`,
    );
  },
};

/** `'{0:hh:mm}' -f $span`: formats that the values of their places do not take. */
function tellFormats(
  left: Expression,
  text: string,
  right: Expression,
  { unit, table, scope, report }: RuleContext,
): void {
  const given = listItems(withoutParentheses(right));
  const context = objectContext(unit.tree, unit.edition, table, scope);
  for (const [, number, format] of text.replaceAll("{{", "").matchAll(/\{(\d+)(?:,\s*-?\d+)?:([^{}]+)\}/g)) {
    // What stands alone may be a list, of which each place takes one.
    const value = withoutParentheses(right).kind === "ArrayLiteral" ? given[Number(number)] : right;
    const type = value === undefined ? null : (context.objectsOf(value)?.type ?? null);
    const fault = type === null ? null : formatFault(format, type);
    // A variable may hold a number where its text was read.
    if (fault?.isIdle && value?.kind !== "MemberExpression" && value?.kind !== "InvokeMemberExpression") continue;
    if (fault !== null)
      report(left.extent, `{${number}} does not take '${format}': ${fault.why}.`, fault.isIdle ? "warning" : "error");
  }
}

/** `$span.ToString('hh:mm')` */
function tellToString(
  { expression, arguments: given }: InvokeMemberExpression,
  { unit, table, scope, report }: RuleContext,
): void {
  const [format, ...more] = given ?? [];
  if (format?.kind !== "StringConstantExpression" || more.length > 0) return;
  const type = objectContext(unit.tree, unit.edition, table, scope).objectsOf(expression)?.type ?? null;
  const fault = type === null ? null : formatFault(format.value, type);
  if (fault?.isIdle === false) report(format.extent, `'${format.value}' is no format here: ${fault.why}.`);
}

/** A text that is shown with places in it, the first of a list in parentheses as well; null for another. */
function unfilled(node: Node): StringConstantExpression | ExpandableStringExpression | null {
  const inner = node.kind === "ParenExpression" ? pureExpression(node.pipeline) : node;
  const text = inner?.kind === "ArrayLiteral" && node.kind === "ParenExpression" ? inner.elements[0] : inner;
  if (text?.kind !== "StringConstantExpression" && text?.kind !== "ExpandableStringExpression") return null;
  // An expression in it may be a whole format of its own.
  const plain = text.kind === "StringConstantExpression" ? text.value : plainText(text.parts);
  if (text.stringConstantType === "BareWord" || !/\{0(?:[,:][^{}]*)?\}/.test(plain.replaceAll("{{", ""))) return null;
  const numbers = new Set(placesOf(plain, false));
  return [...numbers].every((number) => number < numbers.size) ? text : null;
}

/** `[string]::Format('{0} {1}', $a)` */
function tellMethod(node: InvokeMemberExpression, context: RuleContext): void {
  const { member, arguments: given, static: isStatic } = node;
  const { unit, table, scope, report } = context;
  if (!isStatic && member.kind === "StringConstantExpression" && /^tostring$/i.test(member.value))
    tellToString(node, context);
  if (!takesFormat(node)) return;
  const [format, ...values] = given ?? [];
  if (format?.kind !== "StringConstantExpression" || values.length === 0) return;
  const objects = objectContext(unit.tree, unit.edition, table, scope);
  // One list stands for all arguments.
  if (values.length === 1 && !isOneValue(values[0], objects)) return;
  const most = Math.max(-1, ...(placesOf(format.value, true) ?? []));
  if (most >= values.length)
    report(
      format.extent,
      `The format asks for {${most}}, and ${counted(values.length, "argument")} follow: numbers begin with {0}.`,
    );
}

/** `[string]::Format`, `[Console]::WriteLine` and `$builder.AppendFormat` take a format and what fills it. */
function takesFormat({ expression, member, static: isStatic }: InvokeMemberExpression): boolean {
  if (member.kind !== "StringConstantExpression") return false;
  if (!isStatic) return /^appendformat$/i.test(member.value);
  if (expression.kind !== "TypeExpression") return false;
  const { name } = expression.typeName;
  if (/^(?:system\.)?string$/i.test(name)) return /^format$/i.test(member.value);
  return /^(?:system\.)?console$/i.test(name) && /^write(?:line)?$/i.test(member.value);
}

function plainText(parts: readonly (string | Expression)[]): string {
  return parts.map((part) => (typeof part === "string" ? part : "")).join("");
}

/** A text with places, as it stands. */
function hasPlaces(node: Expression): boolean {
  return (
    (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression") && /\{\d/.test(node.value)
  );
}

/** The numbers of the places of a composite format; null where .NET cannot read it. */
function placesOf(text: string, isWhole: boolean): readonly number[] | null {
  const plain = text.replaceAll("{{", "");
  const rest = plain.replace(/\{\d+\s*(?:,\s*-?\d+\s*)?(?::[^{}]*)?\}/g, " ").replaceAll("}}", "");
  if (isWhole && /[{}]/.test(rest)) return null;
  return Array.from(plain.matchAll(/\{(\d+)/g), ([, number]) => Number(number));
}

/** How many arguments an expression gives; null where that is not known. */
function countOf(right: Expression, { unit, table, scope }: RuleContext): number | null {
  // `-f ($a, $b)` has two arguments.
  const list = withoutParentheses(right);
  if (list.kind === "ArrayLiteral") return list.elements.length;
  return isOneValue(right, objectContext(unit.tree, unit.edition, table, scope)) ? 1 : null;
}
