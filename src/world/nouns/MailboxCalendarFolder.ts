import { nameGuid } from "../../base/nameGuid.ts";
import { shownFolderPath } from "../mailbox/folderLanguage.ts";
import { folderNamed } from "../mailbox/folderNamed.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { getOrganization } from "../Organization.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defineNoun, type PropertyRule } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { serverNameOf } from "./recipient/mailbox/mailboxPlace.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientText } from "./rows/rowPlace.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** The calendar of a mailbox, `ann:\\Calendar`: how it is published. Its settings lie with the mailbox. */
export default defineNoun({
  noun: "MailboxCalendarFolder",
  kind: "facet",
  called: "mailbox calendar folder",
  rows: "Mailbox",
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxCalendarFolder",
  tail: "identity",
  unreachable: logOnToMailbox,
  identityText: (row, world) =>
    `${recipientText(world, row)}:${shownFolderPath(world, mailboxGuidOf(row), "/Calendar").replaceAll("/", "\\")}`,
  resolve(world, identity) {
    if (!identity.includes(":")) return null;
    const { mailbox, folder, text } = folderNamed(world, identity);
    if (folder.containerClass !== "IPF.Appointment") throw recipientError("NotCalendarFolder", { folder: text });
    if (folder.type !== "Calendar") throw nounError("NotModelled", { what: "A calendar besides the mailbox's first" });
    return [mailbox];
  },
  properties: {
    PublishedCalendarUrl: published("html"),
    PublishedICalUrl: published("ics"),
  },
  validate: ({ world, before, after }) =>
    after && isPublished(after) && !(before && isPublished(before)) && !mayPublish(world, after)
      ? recipientError("PublishingForbidden", { mailbox: recipientText(world, after) })
      : null,
  parameters: {
    ResetUrl: { notModelled: "makes a new URL, whose secret part follows from the mailbox here" },
    UseHttps: { notModelled: "changes the URL, which is a made-up one here" },
  },
  source: "inferred",
});

function isPublished({ values }: NounRow): boolean {
  return values["MailboxCalendarFolder.PublishEnabled"] === true;
}

/** The mailbox's sharing policy says what of calendars anybody may see (documented). */
function mayPublish(world: World, mailboxRow: NounRow): boolean {
  const definition = nounNamed("SharingPolicy");
  const mailboxes = nounNamed("Mailbox");
  const guid = mailboxes && rowValueNamed(world, mailboxes, mailboxRow, "SharingPolicy");
  const policy = definition && typeof guid === "string" ? findRow(world, definition, guid) : null;
  return (
    policy !== null &&
    policy.values.Enabled !== false &&
    textList(policy.values.Domains).some((each) => /^anonymous:.*calendar/i.test(each))
  );
}

/**
 * Where the calendar is read, once it is published: at the external address of the web client, if it has one; the secret part of
 * the URL follows from the mailbox (inferred).
 */
function published(type: string): PropertyRule {
  return {
    kind: "String",
    derive: (row, world) => (isPublished(row) ? `${addressOf(row, world)}/calendar.${type}` : null),
  };
}

function addressOf(row: NounRow, world: World): string {
  const guid = mailboxGuidOf(row);
  const server = serverNameOf(row, world);
  const { Fqdn } = getExchangeServer(world, server).values;
  const directories = nounNamed("OwaVirtualDirectory");
  const external = (directories ? listRows(world, directories) : []).find(
    ({ owner, values }) => owner?.toLowerCase() === server.toLowerCase() && typeof values.ExternalUrl === "string",
  );
  const host = external ? new URL(String(external.values.ExternalUrl)).hostname : Fqdn;
  const secret = nameGuid(guid, "published calendar").replaceAll("-", "");
  return `http://${host}/owa/calendar/${guid.replaceAll("-", "")}@${getOrganization(world).dnsDomain}/${secret}`;
}
