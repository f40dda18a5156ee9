import type { Parameter } from "../../../syntax/ast/definitions.ts";
import { isAttribute } from "../../../syntax/ast/isAttribute.ts";
import { valuesOf } from "../../calls/functionShape.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const defaultSlip: Rule = {
  id: "DefaultSlip",
  severity: "warning",
  summary: "A default value that is nearly one of those that its parameter takes.",
  node(node, _ancestors, { report }) {
    if (node.kind === "Parameter") tellRange(node, report);
    if (node.kind !== "Parameter" || node.defaultValue?.kind !== "StringConstantExpression") return;
    const { value, extent } = node.defaultValue;
    const names = valuesOf(node)?.names ?? [];
    if (value.length < 2 || names.some((name) => name.toLowerCase() === value.toLowerCase())) return;
    const near = nearNames(value, names);
    if (near.length > 0)
      report(extent, `$${node.name.variablePath.userPath} does not take '${value}'.${didYouMean(near)}`);
  },
};

/** Less than the least may stand for none. */
function tellRange({ attributes, defaultValue, name }: Parameter, report: RuleContext["report"]): void {
  const range = attributes.find((each) => isAttribute(each, "validaterange"));
  const [given] = (defaultValue && literalValues(defaultValue)) ?? [];
  if (defaultValue === null || range === undefined || typeof given !== "number") return;
  const [, limit] = range.positionalArguments.map((each) => literalValues(each)?.[0]);
  if (typeof limit === "number" && given > limit)
    report(defaultValue.extent, `$${name.variablePath.userPath} takes numbers up to ${limit}, not ${given}.`);
}
