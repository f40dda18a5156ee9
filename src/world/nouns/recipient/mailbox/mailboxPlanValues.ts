import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { byteQuantifiedSizeKind } from "../../../values/ByteQuantifiedSize.ts";
import { enhancedTimeSpanKind } from "../../../values/EnhancedTimeSpan.ts";
import type { Json } from "../../../values/Json.ts";
import { nowhere } from "../../../values/ValueKind.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { Values } from "../../defineNoun.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { rowValueNamed } from "../../rows/rowValueNamed.ts";
import { untouchedStock } from "../../rows/stockRows.ts";
import { recipientError } from "../recipientMessages.ts";
import { quotaOrder } from "./quotaOrder.ts";

const sizes = [...quotaOrder, "MaxSendSize", "MaxReceiveSize"];

/** What a new mailbox of the cloud has from its plan, once and for all (documented). */
const taken = [...sizes, "RecipientLimits", "RetainDeletedItemsFor"];
/** What it has only where somebody gave it to the plan. */
const ifGiven = ["RetentionPolicy", "RoleAssignmentPolicy"];

const ofClients = ["ActiveSyncEnabled", "ImapEnabled", "PopEnabled", "OWAEnabled", "OwaMailboxPolicy"];

/** What clients may do is said by the plan for client access of the same name, where somebody changed it (documented). */
function clientValues(world: World, name: string): Values {
  const definition = nounNamed("CASMailboxPlan");
  const plan = definition && listRows(world, definition).find((each) => each.name === name);
  const given = ofClients.filter((each) => plan?.values[each] !== undefined);
  return Object.fromEntries(given.map((each) => [each, plan?.values[each] ?? null]));
}

/** The values of a new mailbox that its plan says: the one that is named, else the default one. */
export function planValues(world: World, { MailboxPlan }: Values): Values {
  const definition = nounNamed("MailboxPlan");
  const plans = definition ? listRows(world, definition) : [];
  return valuesOf(world, plans.find(planMeant(MailboxPlan)));
}

/**
 * What the licence gives a mailbox: its plan as it was before anybody changed it. Changes of a plan reach new mailboxes
 * alone, and give none more than the licence (documented).
 */
export function licensedValues(world: World, { MailboxPlan }: Values): Values {
  const definition = nounNamed("MailboxPlan");
  return valuesOf(world, definition && untouchedStock(world, definition).find(planMeant(MailboxPlan)));
}

function planMeant(wanted: Json | undefined): (plan: NounRow) => boolean {
  return ({ guid, values }) => (wanted === undefined ? values.IsDefault === true : guid === wanted);
}

function valuesOf(world: World, plan: NounRow | null | undefined): Values {
  const definition = nounNamed("MailboxPlan");
  if (!definition || !plan) return {};
  const given = ifGiven.filter((name) => typeof plan.values[name] === "string");
  return {
    MailboxPlan: plan.guid,
    UseDatabaseQuotaDefaults: false,
    ...clientValues(world, plan.name),
    ...Object.fromEntries([...taken, ...given].map((name) => [name, rowValueNamed(world, definition, plan, name)])),
  };
}

/** The largest message that a mailbox of the cloud sends or receives (documented). */
export const largestMessage = 150 * 2 ** 20;

/** How long the cloud keeps deleted items at most (documented: 30 days). */
export const longestKept = "30.00:00:00";

function isLonger(span: string): boolean {
  const { compare } = enhancedTimeSpanKind;
  return compare !== undefined && compare(span, longestKept) > 0;
}

/** What no mailbox of the cloud gets: larger quotas than its licence gives, or messages above 150 MB (documented; the text is inferred). */
export function beyondPlan(world: World, before: NounRow | null, after: NounRow): WorldError | null {
  if (!isCloudShell(world)) return null;
  const { RetainDeletedItemsFor: kept } = after.values;
  if (typeof kept === "string" && kept !== before?.values.RetainDeletedItemsFor && isLonger(kept))
    return recipientError("BeyondPlan", { property: "RetainDeletedItemsFor", limit: longestKept });
  const { RecipientLimits: people } = after.values;
  if (people !== undefined && people !== before?.values.RecipientLimits && !isBetween(people, mostRecipients))
    return nounError("PropertyOutOfRange", { value: String(people), property: "RecipientLimits", ...mostRecipients });
  return beyondLicence(before, after, licensedValues(world, after.values));
}

/** To how many people a mailbox of the cloud may send at once (documented). */
const mostRecipients = { minimum: 1, maximum: 1000 };

function isBetween(value: Json, { minimum, maximum }: typeof mostRecipients): boolean {
  return typeof value === "number" && value >= minimum && value <= maximum;
}

/** A size of a mailbox, or of a plan, above what the licence gives. */
export function beyondLicence(before: NounRow | null, after: NounRow, licence: Values): WorldError | null {
  const limits: Values = { ...licence, MaxSendSize: largestMessage, MaxReceiveSize: largestMessage };
  for (const property of sizes) {
    const [value, limit] = [after.values[property], limits[property]];
    if (typeof value !== "number" || typeof limit !== "number" || value <= limit) continue;
    if (value !== before?.values[property])
      return recipientError("BeyondPlan", { property, limit: byteQuantifiedSizeKind.text(limit, nowhere) });
  }
  return null;
}
