import { walk } from "../../../syntax/ast/walk.ts";
import { attributeArguments } from "../../calls/attributeArguments.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";
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
      for (const { argumentName, argument, extent } of node.namedArguments) {
        if (known.names.some((name) => name.toLowerCase() === argumentName.toLowerCase())) {
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
