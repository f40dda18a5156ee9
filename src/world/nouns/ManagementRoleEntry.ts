import { defineNoun } from "./defineNoun.ts";

/** An entry of a role: a cmdlet with the parameters that the role's holders may use. Its row's owner is the role's name. */
export default defineNoun({
  noun: "ManagementRoleEntry",
  tasks: "RbacTasks",
  kind: "computed",
  called: "management role entry",
  verbs: [],
  type: "Microsoft.Exchange.Management.RbacTasks.ExchangeRoleEntryPresentation",
  tail: "configurationWithoutId",
  without: ["ParentRoleEntry"],
  properties: {
    Parameters: { kind: "MultiValuedProperty<String>", default: [] },
    PSSnapinName: { kind: "String", default: "Microsoft.Exchange.Management.PowerShell.E2010" },
    Role: { kind: "ADObjectId", references: "ManagementRole" },
    // An entry is no object of the directory: its Id is the role's, so that "$($_.Id)\\$($_.Name)" names it (documented).
    Id: { kind: "ADObjectId", references: "ManagementRole", derive: ({ values }) => values.Role ?? null },
    Type: { kind: "String", default: "Cmdlet" },
  },
  source: "inferred",
});
