import { ownEntry } from "../../../base/ownEntry.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const preferenceSlip: Rule = {
  id: "PreferenceSlip",
  severity: "warning",
  summary:
    "A variable that gets a value, that nothing reads, and whose name is nearly that of a preference of PowerShell's, or a value that a preference does not take.",
  node(node, _ancestors, { table, report }) {
    if (node.kind !== "AssignmentStatement" || node.operator !== "Equals" || node.left.kind !== "VariableExpression")
      return;
    const type = ownEntry(typesOfPreferences, node.left.variablePath.unqualifiedPath.toLowerCase());
    const value = type === undefined ? null : pureExpression(node.right);
    if (type === undefined || value?.kind !== "StringConstantExpression" || table.converts(value.value, type)) return;
    const names = table.enumeration(type) ?? [];
    const near = didYouMean(nearNames(value.value, names)) || ` It takes ${names.join(", ")}.`;
    report(value.extent, `$${node.left.variablePath.userPath} does not take '${value.value}'.${near}`, "error");
  },
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

/** Their values are those of enumerations (about_Preference_Variables). */
const typesOfPreferences: Readonly<Record<string, string>> = {
  confirmpreference: "System.Management.Automation.ConfirmImpact",
  debugpreference: "System.Management.Automation.ActionPreference",
  erroractionpreference: "System.Management.Automation.ActionPreference",
  informationpreference: "System.Management.Automation.ActionPreference",
  progresspreference: "System.Management.Automation.ActionPreference",
  psmoduleautoloadingpreference: "System.Management.Automation.PSModuleAutoLoadingPreference",
  verbosepreference: "System.Management.Automation.ActionPreference",
  warningpreference: "System.Management.Automation.ActionPreference",
};

/** about_Preference_Variables */
const preferences: readonly string[] = (
  "ConfirmPreference DebugPreference ErrorActionPreference ErrorView FormatEnumerationLimit InformationPreference MaximumHistoryCount OutputEncoding " +
  "ProgressPreference PSDefaultParameterValues PSEmailServer PSModuleAutoLoadingPreference PSNativeCommandArgumentPassing " +
  "PSNativeCommandUseErrorActionPreference PSSessionApplicationName PSSessionConfigurationName PSSessionOption VerbosePreference WarningPreference WhatIfPreference"
).split(" ");
