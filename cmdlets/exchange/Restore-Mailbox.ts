import { compareInstants } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { getDisconnected } from "../../src/world/mailbox/DisconnectedMailbox.ts";
import { foldersOf, normalPath } from "../../src/world/mailbox/MailboxFolder.ts";
import { deliverItem, itemsInFolder, type MailboxItem, requireFolder } from "../../src/world/mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../../src/world/mailbox/mailboxGuidOf.ts";
import database from "../../src/world/nouns/MailboxDatabase.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import { mailboxNamed } from "../../src/world/nouns/request/mailboxRequest.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { type Given, identityGiven, lowerCaseWordsGiven, wordGiven, wordsGiven } from "../../src/world/values/given.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

/** Exchange 2010: copies what a mailbox of a recovery database holds into a mailbox, all of it or what fits. */
export default defineCmdlet({
  ...defineCheck({
    verb: "Restore",
    noun: "Mailbox",
    called: "mailbox",
    synopsis: "Copies items of a mailbox in a recovery database into a mailbox.",
    reads: [
      ...["Identity", "RecoveryDatabase", "RecoveryMailbox", "TargetFolder", "IncludeFolders", "ExcludeFolders"],
      ...["StartDate", "EndDate", "SubjectKeywords", "ContentKeywords", "AllContentKeywords", "SenderKeywords"],
      ...["RecipientKeywords", "AllowDuplicates", "ValidateOnly"],
    ],
    parameters: {
      AttachmentFilenames: { notModelled: "asks for attachments, which items don't keep" },
      BadItemLimit: { accepted: "No item is corrupt." },
      GlobalCatalog: { accepted: "The estate has one." },
      Locale: { accepted: "Folders of mailboxes have one language." },
      MaxThreads: { accepted: "One mailbox is copied at a time." },
    },
    type: "Microsoft.Exchange.Management.RecipientTasks.RestoreMailboxResult",
    properties: {
      Identity: { kind: "String" },
      SourceMailbox: { kind: "String" },
      TargetMailbox: { kind: "String" },
      ItemCount: { kind: "Int32", default: 0 },
      ResultType: { kind: "String", default: "Succeeded" },
    },
    changes: true,
    source: "inferred",
    run: ({ world, given }) => {
      const source = getRow(world, database, identityGiven(given, "RecoveryDatabase") ?? "");
      if (source.values.Recovery !== true) throw nounError("NoRecoveryDatabase", { database: source.name });
      const target = mailboxNamed(world, given.get("Identity") ?? null);
      const found = getDisconnected(
        world,
        source.guid,
        identityGiven(given, "RecoveryMailbox") ?? mailboxGuidOf(target),
      );
      if (found.guid !== mailboxGuidOf(target) && !given.has("TargetFolder")) throw nounError("NoTargetFolder");
      const root = normalPath(wordGiven(given, "TargetFolder") ?? "");
      const fitting = foldersOf(world, found.guid)
        .filter(({ path }) => isMeant(path, given))
        .map(({ guid, path }) => ({ path, items: itemsInFolder(world, guid).filter((item) => fits(item, given)) }));
      const ItemCount = fitting.reduce((sum, { items }) => sum + items.length, 0);
      if (given.get("ValidateOnly") !== true)
        world.store.transact(() => {
          for (const { path, items } of fitting) {
            if (items.length === 0) continue;
            const place = `${root === "/" ? "" : root}${path}`;
            requireFolder(world, mailboxGuidOf(target), place);
            for (const { guid: _, mailbox: __, folder: ___, ...item } of items)
              deliverItem(world, mailboxGuidOf(target), place, item);
          }
        });
      return [{ Identity: target.name, SourceMailbox: found.displayName, TargetMailbox: target.name, ItemCount }];
    },
  }),
  module: "Exchange",
});

function isMeant(path: string, given: Given): boolean {
  const below = (name: string): boolean =>
    wordsGiven(given, name).some((word) => {
      const folder = normalPath(word).toLowerCase();
      return path.toLowerCase() === folder || path.toLowerCase().startsWith(`${folder}/`);
    });
  return (!given.has("IncludeFolders") || below("IncludeFolders")) && !below("ExcludeFolders");
}

function fits(item: MailboxItem, given: Given): boolean {
  const has = (name: string, texts: readonly string[]): boolean => {
    const words = lowerCaseWordsGiven(given, name);
    return words.length === 0 || words.some((word) => texts.some((text) => text.toLowerCase().includes(word)));
  };
  const bound = (name: string): string | null => {
    const value = given.get(name) ?? null;
    return typeof value === "object" && value?.is === "moment" ? value.time : null;
  };
  const [start, end] = [bound("StartDate"), bound("EndDate")];
  return (
    (start === null || compareInstants(item.received, start) >= 0) &&
    (end === null || compareInstants(item.received, end) <= 0) &&
    has("SubjectKeywords", [item.subject]) &&
    has("ContentKeywords", [item.body ?? ""]) &&
    has("AllContentKeywords", [item.subject, item.body ?? ""]) &&
    has("SenderKeywords", [item.from]) &&
    has("RecipientKeywords", item.to)
  );
}
