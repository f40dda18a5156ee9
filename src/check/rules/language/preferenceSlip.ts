import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const preferenceSlip: Rule = {
  id: "PreferenceSlip",
  severity: "warning",
  summary:
    "A variable that gets a value, that nothing reads, and whose name is nearly that of a preference of PowerShell's.",
  unit({ tree }, { report }) {
    const reads = new Set<string>();
    const written = new Map<string, Parameters<typeof report>[0]>();
    const { variables, parentOf } = treeIndex(tree);
    for (const node of variables) {
      const name = node.variablePath.unqualifiedPath;
      const parent = parentOf(node);
      if (parent?.kind === "AssignmentStatement" && parent.left === node) written.set(name, node.extent);
      else reads.add(name.toLowerCase());
    }
    for (const [name, extent] of written) {
      if (name.length < 8 || reads.has(name.toLowerCase()) || isOfSession(name.toLowerCase())) continue;
      const near = nearNames(name, preferences);
      if (near.length > 0)
        report(extent, `Nothing reads $${name}, and PowerShell has no such preference.${didYouMean(near, "$")}`);
    }
  },
};

/** about_Preference_Variables */
const preferences: readonly string[] = (
  "ConfirmPreference DebugPreference ErrorActionPreference ErrorView FormatEnumerationLimit InformationPreference MaximumHistoryCount OutputEncoding " +
  "ProgressPreference PSDefaultParameterValues PSEmailServer PSModuleAutoLoadingPreference PSNativeCommandArgumentPassing " +
  "PSNativeCommandUseErrorActionPreference PSSessionApplicationName PSSessionConfigurationName PSSessionOption VerbosePreference WarningPreference WhatIfPreference"
).split(" ");
