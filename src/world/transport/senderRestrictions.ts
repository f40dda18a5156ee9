import distributionGroupMember from "../nouns/DistributionGroupMember.ts";
import { isGroup } from "../nouns/recipient/directory/recipientTypes.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowsOfMember } from "../nouns/rows/relations.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";

const accepting = ["AcceptMessagesOnlyFrom", "AcceptMessagesOnlyFromSendersOrMembers"];
const acceptingGroups = ["AcceptMessagesOnlyFromDLMembers", "AcceptMessagesOnlyFromSendersOrMembers"];
const rejecting = ["RejectMessagesFrom", "RejectMessagesFromSendersOrMembers"];
const rejectingGroups = ["RejectMessagesFromDLMembers", "RejectMessagesFromSendersOrMembers"];

/** Why a recipient does not take a message of this sender (null: nobody of the organisation); null where it does. */
export function restrictionOf(world: World, row: NounRow, message: MailMessage, sender: NounRow | null): string | null {
  const { values } = row;
  if (!message.isAuthenticated && needsAuthentication(row))
    return "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required";
  if (isGreater(message.size, values.MaxReceiveSize))
    return "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient";
  const named = (properties: readonly string[]) => properties.flatMap((name) => listOf(values[name]));
  const isNamed = (people: readonly string[], groups: readonly string[]) =>
    sender !== null && (named(people).includes(sender.guid) || isMemberOf(world, sender, named(groups)));
  const only = [...named(accepting), ...named(acceptingGroups)];
  const isRefused = (only.length > 0 && !isNamed(accepting, acceptingGroups)) || isNamed(rejecting, rejectingGroups);
  return isRefused ? "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized" : null;
}

/** Who has to allow a message to a recipient first; empty where nobody has. */
export function moderatorsOf(
  world: World,
  { values }: NounRow,
  message: MailMessage,
  sender: NounRow | null,
): readonly string[] {
  if (values.ModerationEnabled !== true || message.kind !== "mail") return [];
  const moderators = listOf(values.ModeratedBy);
  const owners = listOf(values.ManagedBy);
  const free = [...moderators, ...owners, ...listOf(values.BypassModerationFromSendersOrMembers)];
  if (sender && message.isAuthenticated && (free.includes(sender.guid) || isMemberOf(world, sender, free))) return [];
  return moderators.length > 0 ? moderators : owners;
}

/** Groups are for people who signed in, unless they say otherwise; mailboxes take mail from everybody. */
function needsAuthentication(row: NounRow): boolean {
  const { RequireSenderAuthenticationEnabled } = row.values;
  if (typeof RequireSenderAuthenticationEnabled === "boolean") return RequireSenderAuthenticationEnabled;
  return isGroup(row);
}

/** Whether somebody is in one of some groups, or in a group that is in one. */
export function isMemberOf(world: World, { guid }: NounRow, groups: readonly string[]): boolean {
  if (groups.length === 0) return false;
  const wanted = new Set(groups);
  const seen = new Set<string>();
  const waiting = [guid];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop())
    for (const { owner } of rowsOfMember(world, distributionGroupMember.noun, each)) {
      if (owner === null || seen.has(owner)) continue;
      if (wanted.has(owner)) return true;
      seen.add(owner);
      waiting.push(owner);
    }
  return false;
}

/** Whether a size is above a limit of bytes; other values are no limit. */
export function isGreater(size: number, limit: Json | undefined): boolean {
  return typeof limit === "number" && size > limit;
}

function listOf(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" && value !== "" ? [value] : [];
}
