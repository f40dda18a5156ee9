import { walk } from "../../syntax/ast/walk.ts";
import { attributeArguments } from "../attributeArguments.ts";
import { didYouMean, nearNames } from "../nearNames.ts";
import type { Rule } from "../Rule.ts";

export const unknownAttributeArgument: Rule = {
  id: "UnknownAttributeArgument",
  severity: "error",
  summary: "An argument of an attribute of PowerShell's that it does not have.",
  unit({ tree }, { report }) {
    walk(tree, (node) => {
      const known = node.kind === "Attribute" ? attributeArguments(node.typeName.name) : null;
      if (node.kind !== "Attribute" || known === null) return;
      for (const { argumentName, extent } of node.namedArguments) {
        if (known.names.some((name) => name.toLowerCase() === argumentName.toLowerCase())) continue;
        const near = didYouMean(nearNames(argumentName, known.names));
        report(
          extent,
          `[${known.attribute}()] has no '${argumentName}'.${near || ` It has ${known.names.join(", ") || "none"}.`}`,
        );
      }
    });
  },
};
