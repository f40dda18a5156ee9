import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { listParameters, listPath, listProperties, listRefusal } from "./recipient/address/addressListNoun.ts";
import { filterParameters, keepLastFilter } from "./recipient/directory/filteredObject.ts";
import { recipientError } from "./recipient/recipientMessages.ts";

const classes = ["user", "contact", "msExchSystemMailbox", "msExchDynamicDistributionList", "group", "publicFolder"];

export default defineNoun({
  noun: "GlobalAddressList",
  kind: "keyed",
  called: "global address list",
  directory: {
    containers: ["All Global Address Lists", "Address Lists Container"],
    objectClass: ["top", "addressBookContainer"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.GlobalAddressList",
  identityText: listPath,
  properties: { ...listProperties, IsDefaultGlobalAddressList: { kind: "Boolean", default: false } },
  parameters: {
    ...listParameters,
    DefaultOnly: { selects: ({ values }, wanted) => wanted !== true || values.IsDefaultGlobalAddressList === true },
  },
  validate: (change) => {
    const { before, after, given } = change;
    if (before?.values.IsDefaultGlobalAddressList !== true) return listRefusal(change);
    if (!after) return recipientError("DefaultPolicyStays", { what: "global address list" });
    return Object.keys(filterParameters).some((name) => given.has(name))
      ? taskError("DefaultListFilter")
      : listRefusal(change);
  },
  changed: keepLastFilter,
  stock: () => [
    {
      name: "Default Global Address List",
      values: {
        RecipientFilter: `((Alias -ne $null) -and ((${classes.map((each) => `(ObjectClass -eq '${each}')`).join(" -or ")})))`,
        RecipientFilterApplied: true,
        IsDefaultGlobalAddressList: true,
      },
    },
  ],
  source: "documented",
});
