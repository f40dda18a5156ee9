import { ownEntry } from "../../../base/ownEntry.ts";
import type { CopyChoice } from "../../mailbox/copyItems.ts";
import { type DefaultFolder, defaultFolders } from "../../mailbox/defaultFolders.ts";
import { type MailboxFolder, normalPath } from "../../mailbox/MailboxFolder.ts";
import type { MailboxItem } from "../../mailbox/MailboxItem.ts";
import { byteQuantifiedSizeKind } from "../../values/ByteQuantifiedSize.ts";
import { dateTimeKind } from "../../values/DateTime.ts";
import type { Json } from "../../values/Json.ts";
import { stringKind } from "../../values/String.ts";
import { nowhere, type ValueKind } from "../../values/ValueKind.ts";
import type { Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { taskError } from "../messages/taskMessages.ts";
import { plainRow } from "../rows/plainRow.ts";
import { compileFilter } from "./compileFilter.ts";
import { isFilterRefusal } from "./isFilterRefusal.ts";

/** Which items of a mailbox a request means, by its parameters. */
export function requestedItems(values: Values): CopyChoice {
  const texts = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : typeof value === "string" && value !== "" ? [value] : [];
  };
  const [included, excluded] = [texts("IncludeFolders"), texts("ExcludeFolders")].map((all) => all.map(folderTest));
  const withoutDumpster = values.ExcludeDumpster === true || values.ExcludeDumpster === "True";
  const [filter] = texts("ContentFilter");
  return {
    keepsAll: values.ConflictResolutionOption === "KeepAll",
    targetRoot: texts("TargetRootFolder")[0],
    sourceRoot: texts("SourceRootFolder")[0],
    folder: (folder) =>
      (included.length === 0 || included.some((test) => test(folder))) &&
      !excluded.some((test) => test(folder)) &&
      !(withoutDumpster && folder.isRecoverable),
    // The whole hierarchy is made in the target, unless a filter chooses items (inferred).
    emptyFolders: filter === undefined,
    ...(filter === undefined ? {} : { item: itemFilter(filter) }),
  };
}

/** `#Inbox#` and `Inbox` mean a folder, `#Inbox#/*` what lies below it, too (documented). */
function folderTest(pattern: string): (folder: MailboxFolder) => boolean {
  const [, known, rest = ""] = /^#(\w+)#(.*)$/s.exec(pattern) ?? [];
  const wanted = normalPath(known === undefined ? pattern : `${pathOf(known)}${rest}`).toLowerCase();
  const top = wanted.endsWith("/*") ? wanted.slice(0, -2) : null;
  return ({ path }) => {
    const own = path.toLowerCase();
    return top === null ? own === wanted : own === top || own.startsWith(`${top}/`);
  };
}

function pathOf(known: string): string {
  const type = known.toLowerCase();
  const found = defaultFolders.find((folder: DefaultFolder) => folder.type.toLowerCase() === type);
  if (!found && !foldersOfClients.has(type)) throw taskError("WellKnownFolderUnknown", { folder: known });
  return found?.path ?? `/${known}`;
}

/** Well-known folders that Outlook or other clients make when they need them (documented); here none does. */
const foldersOfClients: ReadonlySet<string> = new Set([
  ...["communicationhistory", "voicemail", "fax", "conflicts", "syncissues", "localfailures", "serverfailures"],
]);

type Property = readonly [kind: ValueKind, read: (item: MailboxItem) => Json];

/** What a content filter can ask (those of the documented ones that items here have). */
const properties: Readonly<Record<string, Property>> = {
  subject: [stringKind, ({ subject }) => subject],
  body: [stringKind, ({ body }) => body ?? ""],
  sender: [stringKind, ({ from }) => from],
  to: [stringKind, ({ to }) => to.join("; ")],
  participants: [stringKind, ({ from, to }) => [from, ...to].join("; ")],
  all: [stringKind, ({ subject, body, from, to }) => [subject, body ?? "", from, ...to].join("\n")],
  received: [dateTimeKind, ({ received }) => received],
  sent: [dateTimeKind, ({ received }) => received],
  size: [byteQuantifiedSizeKind, ({ size }) => size],
  importance: [stringKind, ({ importance }) => importance ?? "Normal"],
  category: [stringKind, ({ categories }) => (categories ?? []).join("; ")],
};

function itemFilter(filter: string): (item: MailboxItem) => boolean {
  let current: MailboxItem | null = null;
  try {
    const test = compileFilter(filter, {
      property: (name) => {
        const property = ownEntry(properties, name.toLowerCase());
        return property
          ? { kind: property[0], place: nowhere, read: () => (current === null ? null : property[1](current)) }
          : null;
      },
      variable: () => null,
    });
    return (item) => {
      current = item;
      return test(noRow);
    };
  } catch (error) {
    if (isFilterRefusal(error)) throw nounError("ContentFilterInvalid", { filter, reason: error.message });
    throw error;
  }
}

/** The test reads the item at hand, and no row. */
const noRow = plainRow("MailboxItem", { guid: "", name: "" });
