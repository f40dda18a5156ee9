import { instant, instantMilliseconds } from "../../../base/instant.ts";
import { listAuditEntries } from "../../audit/AdminAuditLog.ts";
import { mailboxAuditEntries } from "../../audit/MailboxAuditLog.ts";
import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { getOrganization } from "../../Organization.ts";
import { accountOf } from "../../roles/signedInAccount.ts";
import { shellServer } from "../../server/ExchangeServer.ts";
import { postmasterAddress } from "../../transport/newMessage.ts";
import { submitMessage } from "../../transport/submitMessage.ts";
import { type Given, lowerCaseWordsGiven, wordGiven, wordsGiven } from "../../values/given.ts";
import { itemsOf } from "../../values/ScriptValue.ts";
import { isSmtpAddress } from "../../values/SmtpAddress.ts";
import type { World } from "../../World.ts";
import auditLogSearch from "../AuditLogSearch.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "../defineNoun.ts";
import { momentGiven } from "../given/momentGiven.ts";
import { requireOrder } from "../given/spanGiven.ts";
import { nounError } from "../messages/nounMessages.ts";
import mailbox from "../recipient/Mailbox.ts";
import { mailboxNamed } from "../request/mailboxRequest.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipientText } from "../rows/rowPlace.ts";
import { createRow } from "../rows/writeRow.ts";
import { diagnosticXml } from "../server/diagnosticInfo.ts";

interface LogSearch {
  readonly noun: string;
  readonly called: string;
  readonly type: "Admin" | "Mailbox";
  /** The lists that narrow it, which its object shows. */
  readonly takes: readonly string[];
  /** Its other parameters. */
  readonly switches?: readonly string[];
}

/** A search of an audit log whose result goes by mail to those who are named, as an attachment (the product takes its time for it). */
export function defineLogSearch({ noun, called, type, takes, switches = [] }: LogSearch): NounDefinition {
  const { tail, order, identityText } = auditLogSearch;
  // What narrowed a search is shown with it (inferred).
  const properties = {
    ...auditLogSearch.properties,
    ...Object.fromEntries(takes.map((name) => [name, { kind: "MultiValuedProperty<String>", default: null }])),
    ...(takes.includes("Mailboxes")
      ? { Mailboxes: { kind: "MultiValuedProperty<String>", default: null, names: "Mailbox" } as const }
      : {}),
  };
  return defineNoun({
    noun,
    kind: "computed",
    called,
    data: "AuditLogSearch",
    without: auditLogSearch.without,
    verbs: ["New"],
    type: `Microsoft.Exchange.Management.SystemConfigurationTasks.${type}AuditLogSearch`,
    ...{ properties, tail, order, identityText },
    actions: {
      New: {
        on: null,
        takes: ["Name", "StartDate", "EndDate", "StatusMailRecipients", "ExternalAccess", ...takes, ...switches],
        run: (call) => [search(call, type, takes)],
      },
    },
    source: "documented",
  });
}

function search({ world, given }: ActionCall, type: LogSearch["type"], takes: readonly string[]): NounRow {
  const [from, to] = [momentGiven(given, "StartDate") ?? 0, momentGiven(given, "EndDate") ?? world.clock.now()];
  requireOrder(from, to);
  const readers = wordsGiven(given, "StatusMailRecipients");
  for (const address of readers) if (!isSmtpAddress(address)) throw nounError("AddressInvalid", { address });
  const found = (type === "Admin" ? adminEntries : mailboxEntries)(world, given).filter(({ time }) => {
    const moment = instantMilliseconds(time);
    return moment >= from && moment <= to;
  });
  const isOutside = given.get("ExternalAccess") === true;
  const text = fileOf(isOutside ? [] : found);
  return world.store.transact(() => {
    const number = listRows(world, auditLogSearch).length + 1;
    const name = wordGiven(given, "Name") ?? `${type === "Admin" ? "AdminAuditLog" : "MailboxAuditLog"}Search${number}`;
    const row = createRow(world, auditLogSearch, {
      name,
      values: {
        Type: type,
        StartDateUtc: instant(from),
        EndDateUtc: instant(to),
        StatusMailRecipients: readers,
        CreatedBy: accountOf(world)?.canonicalName ?? getOrganization(world).administrator,
        ...(given.has("ExternalAccess") ? { ExternalAccess: isOutside } : {}),
        ...Object.fromEntries(takes.filter((name) => given.has(name)).map((name) => [name, wordsGiven(given, name)])),
        ...(takes.includes("Mailboxes") && given.has("Mailboxes")
          ? { Mailboxes: mailboxesMeant(world, given).map((row) => recipientText(world, row)) }
          : {}),
      },
    });
    send(world, readers, name, text);
    return row;
  });
}

interface Entry {
  readonly time: string;
  readonly line: string;
}

function adminEntries(world: World, given: Given): readonly Entry[] {
  const wanted = lowerCaseWordsGiven(given, "Cmdlets");
  const [objects, users, parameters] = ["ObjectIds", "UserIds", "Parameters"].map((name) =>
    lowerCaseWordsGiven(given, name),
  );
  return listAuditEntries(world)
    .filter(
      (entry) =>
        isMeant(wanted, [entry.cmdletName]) &&
        isMeant(objects, [entry.objectModified]) &&
        isMeant(users, [entry.caller]) &&
        isMeant(
          parameters,
          entry.cmdletParameters.map(({ name }) => name),
        ),
    )
    .map(({ runDate, caller, cmdletName, objectModified }) => ({
      time: runDate,
      line: diagnosticXml("Event", {
        Caller: caller,
        Cmdlet: cmdletName,
        ObjectModified: objectModified,
        RunDate: runDate,
      }),
    }));
}

function mailboxEntries(world: World, given: Given): readonly Entry[] {
  const [types, operations] = ["LogonTypes", "Operations"].map((name) => lowerCaseWordsGiven(given, name));
  return mailboxesMeant(world, given).flatMap((row) =>
    mailboxAuditEntries(world, row.guid)
      .filter((entry) => isMeant(types, [entry.logonType]) && isMeant(operations, [entry.operation]))
      .map(({ time, operation, logonType, user }) => ({
        time,
        line: diagnosticXml("Event", {
          ...{ MailboxGuid: mailboxGuidOf(row), Owner: row.name, LastAccessed: time, Operation: operation },
          ...{ LogonType: logonType, LogonUserDisplayName: user },
        }),
      })),
  );
}

function mailboxesMeant(world: World, given: Given): readonly NounRow[] {
  const named = given.get("Mailboxes") ?? null;
  return named === null ? listRows(world, mailbox) : itemsOf(named).map((each) => mailboxNamed(world, each));
}

function isMeant(wanted: readonly string[], names: readonly string[]): boolean {
  return wanted.length === 0 || names.some((name) => wanted.includes(name.toLowerCase()));
}

function fileOf(entries: readonly Entry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<SearchResults>\n${entries.map(({ line }) => `${line}\n`).join("")}</SearchResults>`;
}

function send(world: World, to: readonly string[], name: string, file: string): void {
  const content = Buffer.from(file, "utf8");
  const body = "The results of the search are attached.";
  submitMessage(world, {
    server: shellServer(world).name,
    connector: "",
    isAuthenticated: true,
    from: postmasterAddress(world),
    ...{ to, cc: [], recipients: to, subject: name, body, priority: "Normal" },
    size: 2048 + content.length,
    attachments: [{ name: "SearchResult.xml", size: content.length, content: content.toString("base64") }],
  });
}
