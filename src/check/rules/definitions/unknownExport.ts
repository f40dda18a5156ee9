import { givenValues } from "../../calls/givenValues.ts";
import { listItems } from "../../listItems.ts";
import type { Rule } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const unknownExport: Rule = {
  id: "UnknownExport",
  severity: "warning",
  summary: "A function that Export-ModuleMember names and nothing defines.",
  call(call, { ancestors }, { scope, report }) {
    if (call.shape.name !== "Export-ModuleMember" || call.hasUnknown || call.hasInput) return;
    // Blocks of New-Module and what loads files, modules or text bring functions of their own.
    if (scope.unknownSources.length > 0 || scope.functionNames().length === 0) return;
    if (ancestors.some(({ kind }) => kind === "ScriptBlockExpression")) return;
    for (const { parameter, value } of givenValues(call)) {
      if (parameter.name !== "Function") continue;
      for (const each of listItems(value)) {
        if (each.kind !== "StringConstantExpression" || /[*?[]/.test(each.value) || scope.isFunction(each.value))
          continue;
        const near = nearNames(each.value, scope.functionNames());
        report(each.extent, `Nothing here defines ${each.value}, and it is not exported.${didYouMean(near)}`);
      }
    }
  },
};
