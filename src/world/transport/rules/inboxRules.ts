import { findFolder } from "../../mailbox/MailboxFolder.ts";
import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { nounError } from "../../nouns/messages/nounMessages.ts";
import { rowsOfMailbox } from "../../nouns/request/mailboxRequest.ts";
import type { NounRow } from "../../nouns/rows/NounRow.ts";
import type { Json } from "../../values/Json.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { MailMessage } from "../MailMessage.ts";
import { recipientAt, recipientNamed } from "../recipientAt.ts";
import { inboxConditions, personIn } from "./inboxConditions.ts";
import { isUnset } from "./isUnset.ts";

/** What the rules of a mailbox make of a message that arrives. */
export interface InboxOutcome {
  /** Where copies of it lie; empty where it was redirected. */
  readonly folders: readonly string[];
  readonly isRead: boolean;
  readonly importance: MailMessage["priority"];
  readonly categories: readonly string[];
  readonly sends: readonly {
    readonly rule: string;
    readonly how: "forward" | "redirect";
    readonly to: readonly string[];
  }[];
}

/** What says how a rule works, not what it asks or does. */
const settings = new Set(["Mailbox", "Enabled", "Priority", "StopProcessingRules", "Name"]);

const actions = new Set([
  ...["MoveToFolder", "CopyToFolder", "DeleteMessage", "SoftDeleteMessage", "MarkAsRead", "MarkImportance"],
  ...["ApplyCategory", "ForwardTo", "ForwardAsAttachmentTo", "RedirectTo"],
]);

/** Applies the enabled rules in their order. One that fits but does or asks what is not modelled is NotModelled. */
export function applyInboxRules(world: World, mailbox: NounRow, message: MailMessage): InboxOutcome {
  let [isMoved, isRead] = [false, false];
  let { importance, categories } = unruled(message);
  const folders: string[] = [];
  const sends: InboxOutcome["sends"][number][] = [];
  for (const rule of rulesOf(world, mailbox)) {
    if (!applies(world, mailbox, rule, message)) continue;
    const { values } = rule;
    const stranger = Object.entries(values).find(([name, value]) => !isUnset(value) && !isKnown(name));
    if (stranger) throw nounError("NotModelled", { what: `${stranger[0]} of the Inbox rule '${rule.name}'` });
    if (typeof values.CopyToFolder === "string") folders.push(folderPath(world, mailbox, values.CopyToFolder));
    if (typeof values.MoveToFolder === "string") {
      folders.push(folderPath(world, mailbox, values.MoveToFolder));
      isMoved = true;
    }
    if (values.DeleteMessage === true || values.SoftDeleteMessage === true) {
      folders.push(values.DeleteMessage === true ? "/Deleted Items" : "/Deletions");
      isMoved = true;
    }
    if (values.MarkAsRead === true) isRead = true;
    importance = importanceOf(values.MarkImportance) ?? importance;
    categories = [...new Set([...categories, ...textList(values.ApplyCategory)])];
    const send = (how: "forward" | "redirect", ...properties: readonly string[]): void => {
      const to = properties.flatMap((name) => addresses(world, values[name]));
      if (to.length > 0) sends.push({ rule: rule.name, how, to });
    };
    send("forward", "ForwardTo", "ForwardAsAttachmentTo");
    send("redirect", "RedirectTo");
    if (sends.at(-1)?.rule === rule.name && sends.at(-1)?.how === "redirect") isMoved = true;
    if (values.StopProcessingRules !== false) break;
  }
  return { folders: isMoved ? folders : ["/Inbox", ...folders], isRead, importance, categories, sends };
}

/** What becomes of a message that no rule sees, in these folders. */
export function unruled({ priority }: MailMessage, ...folders: readonly string[]): InboxOutcome {
  return { folders, isRead: false, importance: priority, categories: [], sends: [] };
}

function importanceOf(value: Json | undefined): MailMessage["priority"] | null {
  return (["Low", "Normal", "High"] as const).find((each) => each === value) ?? null;
}

function rulesOf(world: World, { guid }: NounRow): readonly NounRow[] {
  const rules = rowsOfMailbox(world, "InboxRule", guid).filter(({ values }) => values.Enabled !== false);
  return [...rules].sort((left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0));
}

function applies(world: World, mailbox: NounRow, { values }: NounRow, message: MailMessage): boolean {
  return Object.entries(values).every(([name, value]) => {
    if (isUnset(value)) return true;
    const isException = name.startsWith("ExceptIf");
    const condition = inboxConditions[isException ? name.slice("ExceptIf".length) : name];
    return condition === undefined || condition(value, message, { world, mailbox }) !== isException;
  });
}

function isKnown(name: string): boolean {
  return settings.has(name) || actions.has(name) || Object.hasOwn(inboxConditions, name.replace(/^ExceptIf/, ""));
}

/** The path of `ann:\Inbox\Project` in the rule's own mailbox; a folder that is gone leaves the message in the Inbox. */
function folderPath(world: World, mailbox: NounRow, named: string): string {
  const path = named.slice(named.indexOf(":") + 1);
  return findFolder(world, mailboxGuidOf(mailbox), path)?.path ?? "/Inbox";
}

/** Who is meant by an address or any other name of a recipient. */
function addresses(world: World, value: Json | undefined): readonly string[] {
  return textList(value).map((each) => {
    const address = personIn(each);
    return recipientAt(world, address) ? address : recipientNamed(world, address);
  });
}
