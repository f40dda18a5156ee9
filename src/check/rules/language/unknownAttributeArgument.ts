import { counted } from "../../../base/text/counted.ts";
import type { Attribute } from "../../../syntax/ast/definitions.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { attributeArguments, attributeCounts } from "../../calls/attributeArguments.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

/** System.Management.Automation.ConfirmImpact */
const impacts: readonly string[] = ["None", "Low", "Medium", "High"];

export const unknownAttributeArgument: Rule = {
  id: "UnknownAttributeArgument",
  severity: "error",
  summary: "An argument of an attribute of PowerShell's that it does not have, or a value that one does not take.",
  unit({ tree }, { report }) {
    walk(tree, (node) => {
      const known = node.kind === "Attribute" ? attributeArguments(node.typeName.name) : null;
      if (node.kind !== "Attribute" || known === null) return;
      tellPositional(node, known.attribute, report);
      for (const { argumentName, argument, extent } of node.namedArguments) {
        if (known.names.some((name) => name.toLowerCase() === argumentName.toLowerCase())) {
          const [place] = /^position$/i.test(argumentName) ? (literalValues(argument) ?? []) : [];
          if (typeof place === "string" && !/^\s*[-+]?\d+\s*$/.test(place))
            report(argument.extent, `Position is a whole number, not '${place}'.`);
          const [value] = /^confirmimpact$/i.test(argumentName) ? (literalValues(argument) ?? []) : [];
          if (
            typeof value === "string" &&
            !impacts.some((impact) => impact.toLowerCase().startsWith(value.toLowerCase()))
          )
            report(argument.extent, `ConfirmImpact is ${impacts.join(", ")}, not '${value}'.`);
          continue;
        }
        const near = didYouMean(nearNames(argumentName, known.names));
        report(
          extent,
          `[${known.attribute}()] has no '${argumentName}'.${near || ` It has ${known.names.join(", ") || "none"}.`}`,
        );
      }
    });
  },
};

/** The values of an attribute without names: too many or too few of them, and lengths and counts that are no numbers. */
function tellPositional(node: Attribute, attribute: string, report: RuleContext["report"]): void {
  const given = node.positionalArguments;
  const [least, most] = attributeCounts(node.typeName.name) ?? [0, Number.POSITIVE_INFINITY];
  const isLone = attribute === "ValidateRange" && given.length === 1 && given[0].kind === "ConstantExpression";
  if (given.length < least || given.length > most || isLone) {
    const wanted = isLone ? "2 values" : least === most ? counted(most, "value") : `${least} or ${most} values`;
    report(
      node.extent,
      `[${attribute}()] takes ${most === Number.POSITIVE_INFINITY ? `at least ${counted(least, "value")}` : wanted}, not ${given.length}.`,
    );
    return;
  }
  if (!/^Validate(?:Count|Length)$/.test(attribute)) return;
  const text = given.map((each) => literalValues(each)?.[0]).find((each) => typeof each === "string");
  if (text !== undefined && !/^\s*\d+\s*$/.test(String(text)))
    report(node.extent, `[${attribute}()] takes two whole numbers, not '${text}'.`);
}
