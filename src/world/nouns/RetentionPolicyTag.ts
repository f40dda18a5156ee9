import { itemsOf, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { isTagOfMailbox } from "./policy/tagsOfMailbox.ts";
import { listRows } from "./rows/listRows.ts";
import { nounObjects } from "./rows/NounRow.ts";

const actions = [
  "MoveToDeletedItems",
  "MoveToFolder",
  "DeleteAndAllowRecovery",
  "PermanentlyDelete",
  "MarkAsPastRetentionLimit",
  "MoveToArchive",
];
const types = [
  "Calendar",
  "Contacts",
  "DeletedItems",
  "Drafts",
  "Inbox",
  "JunkEmail",
  "Journal",
  "Notes",
  "Outbox",
  "SentItems",
  "Tasks",
  "All",
  "ManagedCustomFolder",
  "RssSubscriptions",
  "SyncIssues",
  "ConversationHistory",
  "Personal",
  "RecoverableItems",
];

/** Types whose tags can move to the archive (documented). */
const archiving = ["All", "Personal", "RecoverableItems"];

/** The tags of a fresh organisation: name, type, days (0: none), action (documented for Exchange 2013). */
const stock: readonly (readonly [string, string, number, string])[] = [
  ["Default 2 years move to archive", "All", 730, "MoveToArchive"],
  ["Recoverable Items 14 days move to archive", "RecoverableItems", 14, "MoveToArchive"],
  ["Personal 1 year move to archive", "Personal", 365, "MoveToArchive"],
  ["Personal 5 year move to archive", "Personal", 1825, "MoveToArchive"],
  ["Personal never move to archive", "Personal", 0, "MoveToArchive"],
  ["1 Week Delete", "Personal", 7, "DeleteAndAllowRecovery"],
  ["1 Month Delete", "Personal", 30, "DeleteAndAllowRecovery"],
  ["6 Month Delete", "Personal", 180, "DeleteAndAllowRecovery"],
  ["1 Year Delete", "Personal", 365, "DeleteAndAllowRecovery"],
  ["5 Year Delete", "Personal", 1825, "DeleteAndAllowRecovery"],
  ["Never Delete", "Personal", 0, "DeleteAndAllowRecovery"],
];
const stockNames = new Set(stock.map(([name]) => name));

export function isStockTag(name: string): boolean {
  return stockNames.has(name);
}

/** Policies lose a tag that is removed. */
function unlinkTag(world: World, tag: string): void {
  const definition = nounNamed("RetentionPolicy");
  for (const row of definition ? listRows(world, definition) : []) {
    const links = row.values.RetentionPolicyTagLinks;
    if (!Array.isArray(links) || !links.includes(tag)) continue;
    const values = { ...row.values, RetentionPolicyTagLinks: links.filter((each) => each !== tag) };
    world.store.put(nounObjects, row.guid, { ...row, values });
  }
}

export default defineNoun({
  noun: "RetentionPolicyTag",
  kind: "keyed",
  called: "retention policy tag",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.PresentationRetentionPolicyTag",
  directory: {
    containers: ["Retention Policy Tag Container"],
    objectClass: ["top", "msExchELCContentSettings"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  validate: ({ after }) =>
    after?.values.RetentionAction === "MoveToArchive" && !archiving.includes(String(after.values.Type ?? "All"))
      ? taskError("ArchiveActionMisplaced", { type: String(after.values.Type) })
      : null,
  properties: {
    RetentionAction: {
      values: actions,
      type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionActionType",
      default: "DeleteAndAllowRecovery",
    },
    Type: {
      values: types,
      type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ElcFolderType",
      default: "All",
      writable: "new",
    },
    RetentionEnabled: { kind: "Boolean", default: true },
    // A day at least, and as many as the directory keeps (documented).
    AgeLimitForRetention: {
      kind: "EnhancedTimeSpan",
      default: null,
      nullable: true,
      range: ["1.00:00:00", "24855.00:00:00"],
    },
    MessageClass: { kind: "String", default: "*" },
    RetentionId: { kind: "Guid", unique: true, default: ({ guid }) => guid },
    SystemTag: { kind: "Boolean", default: false },
    MessageClassDisplayName: {
      kind: "String",
      derive: ({ values }) => ((values.MessageClass ?? "*") === "*" ? "All Mailbox Content" : values.MessageClass),
    },
    MessageFormatForJournaling: { default: "UseTnef" },
    Description: { kind: "String", default: "Managed Content Settings" },
    TriggerForRetention: { kind: "String", default: "WhenDelivered" },
  },
  parameters: {
    OptionalInMailbox: { accepted: "Read where the tags of a mailbox are told from the others." },
    Mailbox: { accepted: "Read where the tags of a mailbox are told from the others." },
    IncludeSystemTags: { accepted: "There are no system tags." },
    Types: {
      selection: (value) => {
        const wanted = new Set(itemsOf(value).map((item) => (wordOf(item) ?? "").toLowerCase()));
        return ({ values }) => wanted.has(String(values.Type ?? "All").toLowerCase());
      },
    },
  },
  hidden: (row, given, world) => given.has("Mailbox") && !isTagOfMailbox(row, given, world),
  changed: ({ world, before, after }) => {
    if (before && !after) unlinkTag(world, before.guid);
  },
  stock: () =>
    stock.map(([name, Type, days, RetentionAction]) => ({
      name,
      values: {
        Type,
        RetentionAction,
        RetentionEnabled: days > 0,
        ...(days > 0 && { AgeLimitForRetention: `${days}.00:00:00` }),
      },
    })),
  source: "documented",
});
