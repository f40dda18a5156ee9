import { folderNamed } from "../mailbox/folderNamed.ts";
import { callerOf } from "../roles/signedInAccount.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange, type PropertyRule } from "./defineNoun.ts";
import { describeInboxRule } from "./describeInboxRule.ts";
import { mailboxNamed, mailboxText, rowsOfMailbox } from "./mailboxRequest.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** People as a rule names them: recipients or addresses outside. */
const people = ["From", "SentTo", "ForwardTo", "ForwardAsAttachmentTo", "RedirectTo", "ExceptIfFrom", "ExceptIfSentTo"];
const folders = ["MoveToFolder", "CopyToFolder"];

/** A rule of one mailbox, in the order in which its rules run. */
export default defineNoun({
  noun: "InboxRule",
  kind: "ordered",
  called: "Inbox rule",
  type: "Microsoft.Exchange.Management.Common.InboxRule",
  tail: "identity",
  orderScope: "Mailbox",
  orderFrom: 1,
  orderClamps: true,
  ownerParameter: "Mailbox",
  ownerOf: (given, world) => ownMailbox(world, given) ?? mailboxNamed(world, given.get("Mailbox") ?? null).guid,
  identityText: (row, world) => `${mailboxText(world, row.owner)}\\${ruleIdentity(row)}`,
  resolve: rulesNamed,
  hidden: ({ owner }, given, world) =>
    !given.has("Mailbox") && !given.has("Identity") && owner !== (callerOf(world)?.guid ?? null),
  presets: ({ Mailbox }, world, given) => ({ Mailbox: Mailbox ?? ownMailbox(world, given) }),
  properties: {
    Name: { kind: "String", default: ({ name }) => name },
    Enabled: { kind: "Boolean", default: true },
    Description: { kind: "String", derive: describeInboxRule },
    RuleIdentity: { kind: "UInt64", derive: ruleIdentity },
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ owner }) => owner },
    Mailbox: { kind: "ADObjectId", references: "Mailbox" },
    StopProcessingRules: { kind: "Boolean", default: true },
    ...each(people, { kind: "MultiValuedProperty<String>" }),
    ...each(folders, { kind: "String" }),
  },
  validate: refusalOf,
  parameters: {
    BypassScopeCheck: { accepted: "The rules of every mailbox can be read." },
    IncludeHidden: { accepted: "No rule is hidden." },
  },
  source: "documented",
});

function each(names: readonly string[], rule: PropertyRule): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

/** A number that tells rules apart: digits of the GUID, exact as a number. */
function ruleIdentity({ guid }: NounRow): number {
  return Number.parseInt(guid.replaceAll("-", "").slice(0, 13), 16);
}

/** `ann\\Move` and `ann\\<RuleIdentity>`, by any identity of the mailbox. */
function rulesNamed(world: World, identity: string): readonly NounRow[] | null {
  const at = identity.lastIndexOf("\\");
  const definition = nounNamed("Mailbox");
  const mailbox = at > 0 && definition ? findRow(world, definition, identity.slice(0, at)) : null;
  if (!mailbox) return null;
  const word = identity.slice(at + 1).toLowerCase();
  return rowsOfMailbox(world, "InboxRule", mailbox.guid).filter((row) =>
    [row.name.toLowerCase(), row.guid, String(ruleIdentity(row))].includes(word),
  );
}

/** Without -Mailbox the rules are those of the signed-in account's mailbox (documented). */
function ownMailbox(world: World, given: ReadonlyMap<string, ScriptValue>): string | null {
  return given.has("Mailbox") ? null : (callerOf(world)?.guid ?? null);
}

/** A rule does something, and the folders that it names are there. */
function refusalOf({ world, before, after }: NounChange): WorldError | null {
  if (!after) return null;
  for (const property of folders) {
    const folder = after.values[property];
    if (typeof folder !== "string" || folder === "" || folder === before?.values[property]) continue;
    folderNamed(world, folder.includes(":") ? folder : `${after.owner}:${folder}`);
  }
  const actions = [
    ...folders,
    ...people.filter((name) => /To$/.test(name) && name !== "SentTo" && !name.startsWith("Except")),
  ];
  const does = [
    ...actions,
    "DeleteMessage",
    "MarkAsRead",
    "MarkImportance",
    "ApplyCategory",
    "FlagMessage",
    "StopProcessingRules",
    "PinMessage",
    "SoftDeleteMessage",
    "PermanentDelete",
    "ClearFlag",
    "CompleteFlag",
    "SendTextMessageNotificationTo",
    "ApplySystemCategory",
    "DeleteSystemCategory",
    "ClearCategories",
    "DisplayAlert",
  ];
  return does.some((name) => after.values[name] !== undefined) ? null : nounError("RuleWithoutAction");
}
