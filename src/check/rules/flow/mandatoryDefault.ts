import { isMandatory } from "../../../syntax/ast/isMandatory.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";

export const mandatoryDefault: Rule = {
  id: "MandatoryDefault",
  severity: "warning",
  summary: "A default value of a parameter that is mandatory in every set: nothing ever takes it.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "Parameter" || node.defaultValue === null || !isMandatory(node)) return;
    const [value, ...more] = literalValues(node.defaultValue) ?? [];
    // Nothing, which some write to show that there is none.
    if (more.length === 0 && (value === null || value === "" || value === false)) return;
    report(
      node.defaultValue.extent,
      `$${node.name.variablePath.userPath} is mandatory: it is asked for, and never gets this value.`,
    );
  },
};
