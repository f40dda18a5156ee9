import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type NounChange, type StockObject, type Values } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { nounError } from "./messages/nounMessages.ts";
import { quarantinePermissions } from "./policy/permissionBits.ts";
import { quarantineTags } from "./policy/quarantineTags.ts";

const global = "DefaultGlobalTag";

/** The policies that every tenant has (documented), with what recipients may do. */
const stock: readonly StockObject[] = [
  { name: "AdminOnlyAccessPolicy", values: { EndUserQuarantinePermissionsValue: 0 } },
  { name: "DefaultFullAccessPolicy", values: { EndUserQuarantinePermissionsValue: 23 } },
  {
    name: "DefaultFullAccessWithNotificationPolicy",
    values: { EndUserQuarantinePermissionsValue: 23, ESNEnabled: true },
  },
  {
    name: global,
    // Once a day (documented).
    values: { QuarantinePolicyType: "GlobalQuarantinePolicy", EndUserSpamNotificationFrequency: "1.00:00:00" },
  },
];

export default defineNoun({
  noun: "QuarantinePolicy",
  kind: "keyed",
  called: "quarantine policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    QuarantinePolicyType: { default: "QuarantinePolicy" },
    EndUserQuarantinePermissions: { kind: "String", derive: ({ values }) => shownPermissions(values) },
    EndUserQuarantinePermissionsValue: { kind: "Int32", default: 0, range: [0, 236] },
  },
  parameters: {
    EndUserQuarantinePermissions: { sets: (value) => ({ EndUserQuarantinePermissionsValue: Number(wordOf(value)) }) },
    // Without it the policies of recipients are meant.
    QuarantinePolicyType: {
      selects: ({ values }, wanted) =>
        String(values.QuarantinePolicyType ?? "QuarantinePolicy").toLowerCase() ===
        (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  hidden: ({ values }, given) =>
    !given.has("QuarantinePolicyType") &&
    !given.has("Identity") &&
    values.QuarantinePolicyType === "GlobalQuarantinePolicy",
  stock: () => stock,
  keptBy: quarantineTags,
  validate: refusal,
  source: "documented",
});

/** In the order of a live tenant's policies (observed), a line each. */
const shownOrder = [
  "BlockSender",
  "Delete",
  "Download",
  "Preview",
  "Release",
  "RequestRelease",
  "ViewHeader",
  "AllowSender",
];

function shownPermissions(values: Values): string {
  const bits = Number(permissionsOf(values));
  const has = (name: string): string => ((bits & quarantinePermissions[name]) === 0 ? "False" : "True");
  const lines = shownOrder.map((each) => `PermissionTo${each}: ${has(`PermissionTo${each}`)}`);
  return `[${lines.join("\r\n")}]`;
}

function refusal({ before, after }: NounChange) {
  const isStock = before !== null && stock.some(({ name }) => name === before.name);
  if (!isStock) return null;
  if (after === null) return nounError("DefaultPolicy", { name: before.name });
  // Only the settings of the whole tenant can be changed (documented).
  return before.name === global || after === before
    ? null
    : cloudError("BuiltInQuarantinePolicy", { name: before.name });
}

function permissionsOf({ EndUserQuarantinePermissionsValue }: Values): unknown {
  return EndUserQuarantinePermissionsValue ?? 0;
}
