import { instantMilliseconds } from "../../base/instant.ts";
import { type MailboxAuditEntry, mailboxAuditEntries } from "../audit/MailboxAuditLog.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { getOrganization } from "../Organization.ts";
import { type Given, lowerCaseWordsGiven, numberGiven } from "../values/given.ts";
import { itemsOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { spanGiven } from "./given/spanGiven.ts";
import mailbox from "./recipient/Mailbox.ts";
import { isAudited } from "./recipient/mailbox/auditedOperations.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientText } from "./rows/rowPlace.ts";

const text = { kind: "String" } as const;
const list = { kind: "MultiValuedProperty<String>" } as const;

/** What audited mailboxes have written down: with -ShowDetails each entry, else which mailboxes have some. */
export default defineNoun({
  noun: "MailboxAuditLog",
  kind: "computed",
  called: "mailbox audit log",
  verbs: ["Search"],
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.MailboxAuditLogEvent",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    Operation: text,
    OperationResult: { ...text, default: "Succeeded" },
    LogonType: text,
    ExternalAccess: { kind: "Boolean", default: false },
    FolderPathName: text,
    ClientInfoString: text,
    LogonUserDisplayName: text,
    SourceItemSubjectsList: { ...list },
    ItemSubject: {
      ...text,
      derive: ({ values }) => (values.SourceItemSubjectsList as readonly string[] | undefined)?.[0] ?? null,
    },
    MailboxOwnerUPN: text,
    OriginatingServer: { ...text, derive: (_row, world) => getOrganization(world).shellServer },
    MailboxGuid: { kind: "Guid" },
    MailboxResolvedOwnerName: text,
    LastAccessed: { kind: "DateTime" },
  },
  parameters: { GroupMailbox: { notModelled: "asks the mailboxes of groups, in which nothing is written down" } },
  shown: (given) =>
    given.get("ShowDetails") === true ? null : ["MailboxGuid", "MailboxResolvedOwnerName", "LastAccessed"],
  actions: {
    Search: {
      on: null,
      takes: [
        ...["Identity", "Mailboxes", "ShowDetails", "StartDate", "EndDate", "LogonTypes", "Operations", "ResultSize"],
        // Nobody from outside gets in, and what is written down has no attachments.
        ...["ExternalAccess", "HasAttachments", "IncludeInactiveMailbox"],
      ],
      run: search,
    },
  },
  source: "documented",
});

function search({ world, given }: ActionCall): readonly NounRow[] {
  const test = testOf(given);
  const found = mailboxesMeant(world, given).flatMap((row) => {
    const entries = mailboxAuditEntries(world, row.guid).filter(test);
    return (given.get("ShowDetails") === true ? entries : entries.slice(0, 1)).map((entry) => rowOf(world, row, entry));
  });
  return found.slice(0, numberGiven(given, "ResultSize") ?? 1000);
}

function mailboxesMeant(world: World, given: Given): readonly NounRow[] {
  const named = given.get("Identity") ?? given.get("Mailboxes") ?? null;
  if (named !== null) return itemsOf(named).map((each) => mailboxNamed(world, each));
  return listRows(world, mailbox).filter((row) => isAudited(row, world));
}

function testOf(given: Given): (entry: MailboxAuditEntry) => boolean {
  const isInSpan = spanGiven(given, "StartDate", "EndDate");
  const wanted = (name: string) => lowerCaseWordsGiven(given, name);
  const [types, operations] = [wanted("LogonTypes"), wanted("Operations")];
  const isOutside = given.get("ExternalAccess") === true || given.get("HasAttachments") === true;
  return ({ time, logonType, operation }) =>
    !isOutside &&
    isInSpan(instantMilliseconds(time)) &&
    (types.length === 0 || types.includes(logonType.toLowerCase())) &&
    (operations.length === 0 || operations.includes(operation.toLowerCase()));
}

function rowOf(world: World, owner: NounRow, entry: MailboxAuditEntry): NounRow {
  return computedRow(world, "MailboxAuditLog", recipientText(world, owner), {
    Operation: entry.operation,
    LogonType: entry.logonType,
    FolderPathName: entry.folder,
    ClientInfoString: entry.client,
    LogonUserDisplayName: entry.user,
    SourceItemSubjectsList: entry.subjects,
    MailboxOwnerUPN: owner.values.UserPrincipalName ?? null,
    MailboxGuid: mailboxGuidOf(owner),
    MailboxResolvedOwnerName: String(owner.values.DisplayName ?? owner.name),
    LastAccessed: entry.time,
  });
}
