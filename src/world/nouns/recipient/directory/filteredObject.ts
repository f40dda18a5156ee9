import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { enumerationKind } from "../../../values/Enumeration.ts";
import { itemsGiven } from "../../../values/given.ts";
import { blockText, type ScriptValue, wordOf } from "../../../values/ScriptValue.ts";
import { nowhere } from "../../../values/ValueKind.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { NounChange, ParameterPlace, ParameterRule, PropertyRule, Values } from "../../defineNoun.ts";
import { isFilterRefusal } from "../../filter/isFilterRefusal.ts";
import { taskError } from "../../messages/taskMessages.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { type NounRow, nounObjects } from "../../rows/NounRow.ts";
import { referencedObject } from "../../rows/valuePlace.ts";
import { addressesOf } from "../address/proxyAddresses.ts";
import { recipientError } from "../recipientMessages.ts";
import { ldapFilter } from "./ldapFilter.ts";
import { conditionalParameters, precannedFilter, withoutSystemRecipients } from "./precannedFilter.ts";
import { recipientsMatching, recipientTest } from "./recipientFilter.ts";
import { isMonitoringMailbox } from "./recipientTypes.ts";

const includedType = "Microsoft.Exchange.Data.Directory.Recipient.WellKnownRecipientType";
const includedNames = ["None", "MailboxUsers", "Resources", "MailContacts", "MailGroups", "MailUsers", "AllRecipients"];
const includedKind = enumerationKind(includedType, includedNames);

/** What dynamic groups, address policies and address lists have in common: a filter, or conditions that stand for one. */
export const filterProperties: Readonly<Record<string, PropertyRule>> = {
  RecipientFilter: { kind: "String", default: ({ values }) => precannedFilter(values) },
  RecipientFilterType: {
    values: ["Custom", "Legacy", "Precanned"],
    type: "Microsoft.Exchange.Data.Directory.Recipient.WellKnownRecipientFilterType",
    default: ({ values }) => (values.RecipientFilter ? "Custom" : "Precanned"),
  },
  LdapRecipientFilter: { kind: "String", derive: (row, world) => ldapFilter(world, filterOf(row)) },
  // As it was when the recipients were looked at last.
  LastUpdatedRecipientFilter: {
    kind: "String",
    ifKnown: true,
    default: ({ values }) =>
      values.RecipientFilterApplied === true ? (values.RecipientFilter ?? precannedFilter(values)) : null,
  },
  IncludedRecipients: {
    values: includedNames,
    type: includedType,
    default: null,
  },
  RecipientContainer: { kind: "ADObjectId", references: "OrganizationalUnit" },
};

/** -IncludedRecipients stands for a filter of its own: one that was written goes. */
const included: ParameterRule = {
  sets: (value, place) => ({
    RecipientFilter: null,
    IncludedRecipients: includedKind.parse(value, nowhere),
    ...notApplied(place),
  }),
};

export const filterParameters: Readonly<Record<string, ParameterRule>> = {
  IncludedRecipients: included,
  RecipientFilter: {
    sets: (value, place) => ({ ...customFilter(filterText(value)), ...notApplied(place) }),
  },
};

/** A filter of one's own: the conditions that stood for one are gone. */
export function customFilter(filter: string, complete: (filter: string) => string = (text) => text): Values {
  return {
    ...Object.fromEntries(["IncludedRecipients", ...conditionalParameters].map((name) => [name, null])),
    RecipientFilter: complete(filter),
  };
}

export function filterText(value: ScriptValue): string {
  return blockText(value)?.trim() ?? wordOf(value) ?? "";
}

/** A changed filter has no effect on what was stamped before, until an Update- cmdlet runs. */
function notApplied({ row }: ParameterPlace): Values {
  return row && row.values.RecipientFilterApplied !== undefined ? { RecipientFilterApplied: false } : {};
}

/** The filter can be read, and conditions come with the recipients that they narrow. */
export function filterRefusal({ world, before, after, given }: NounChange): WorldError | null {
  if (!after) return null;
  const narrowed = conditionalParameters.some((name) => itemsGiven(given, name).length > 0);
  const isPrecanned = given.has("IncludedRecipients") || conditionalParameters.some((name) => given.has(name));
  if (given.has("RecipientFilter") && isPrecanned) return taskError("FiltersMixed");
  if (narrowed && !after.values.IncludedRecipients) return recipientError("IncludedRecipientsMissing");
  const filter = after.values.RecipientFilter;
  if (typeof filter !== "string" || filter === before?.values.RecipientFilter) return null;
  // What is told is the filter as it was given, not what stands around it.
  const own = given.get("RecipientFilter");
  const told = own === undefined ? filter : filterText(own);
  return unreadable("recipient", () => recipientTest(world, told));
}

/** The refusal of a filter that does not compile. */
export function unreadable(what: string, compile: () => unknown): WorldError | null {
  try {
    compile();
    return null;
  } catch (error) {
    if (isFilterRefusal(error)) return recipientError("FilterInvalid", { what, reason: error.message });
    throw error;
  }
}

/** A list or policy with a new filter keeps the recipients that its old one meant until an Update- cmdlet runs. */
export function keepLastFilter({ world, before, after }: NounChange): void {
  if (!before || !after || before.values.RecipientFilterApplied !== true) return;
  const last = filterOf(before);
  if (last === filterOf(after)) return;
  const values = { ...after.values, RecipientFilterApplied: false, LastUpdatedRecipientFilter: last };
  world.store.put(nounObjects, after.guid, { ...after, values });
}

/** The effective filter of a policy, list or group. */
export function filterOf({ values }: Pick<NounRow, "values">): string {
  const filter = typeof values.RecipientFilter === "string" ? values.RecipientFilter : precannedFilter(values);
  return values.RecipientTypeDetails === "DynamicDistributionGroup" ? withoutSystemRecipients(filter) : filter;
}

/** Whether a recipient is one of those that a filtered object means. */
export function isMeant(world: World, filtered: Pick<NounRow, "values">, row: NounRow): boolean {
  const filter = filterOf(filtered);
  return filter !== "" && isBelow(world, filtered, row) && recipientTest(world, filter)(row);
}

/** All recipients that a filtered object means now: with mail, below its container. */
export function recipientsMeant(world: World, filtered: Pick<NounRow, "values">): readonly NounRow[] {
  const filter = filterOf(filtered);
  if (filter === "") return [];
  return recipientsMatching(world, filter).filter(
    (row) => addressesOf(row.values).length > 0 && isBelow(world, filtered, row) && !isOfServersAlone(world, row),
  );
}

/** Mailboxes with which servers look after their own health: the cloud has none of them. */
function isOfServersAlone(world: World, row: NounRow): boolean {
  return isMonitoringMailbox(row) && isCloudShell(world);
}

function isBelow(world: World, { values }: Pick<NounRow, "values">, { distinguishedName }: NounRow): boolean {
  const { RecipientContainer } = values;
  if (typeof RecipientContainer !== "string" || isCloudShell(world)) return true;
  const container = referencedObject(world, ["OrganizationalUnit"], RecipientContainer).distinguishedName;
  return distinguishedName.toLowerCase().endsWith(`,${container.toLowerCase()}`);
}

/** The GUID of the unit that a distinguished name is of; null where it is none that the shell lists. */
export function unitGuid(world: World, distinguishedName: string): string | null {
  const definition = nounNamed("OrganizationalUnit");
  return definition ? (findRow(world, definition, distinguishedName)?.guid ?? null) : null;
}
