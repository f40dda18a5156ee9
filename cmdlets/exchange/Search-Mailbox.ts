import { instant } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { formatDateTime } from "../../src/objects/text/time/formatDateTime.ts";
import { localDate } from "../../src/objects/text/time/moments.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import { mailboxError } from "../../src/world/mailbox/mailboxMessages.ts";
import { searchMailbox } from "../../src/world/mailbox/searchMailbox.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { recipientText } from "../../src/world/nouns/rows/rowPlace.ts";
import { identityGiven, wordGiven } from "../../src/world/values/given.ts";
import { requireWritable } from "../../src/world/writeGuard.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { targetRow } from "./_noun/parameters/targetRow.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const input = { accepted: "Input of the search." };

const search = defineNoun({
  noun: "Mailbox",
  kind: "computed",
  called: "mailbox",
  parameters: {
    Identity: input,
    SearchQuery: input,
    EstimateResultOnly: input,
    DeleteContent: input,
    TargetMailbox: input,
    TargetFolder: input,
    SearchDumpster: input,
    SearchDumpsterOnly: input,
    DoNotIncludeArchive: input,
    LogLevel: input,
    LogOnly: input,
    Force: input,
    IncludeUnsearchableItems: { accepted: "Every item can be searched." },
  },
  source: "documented",
});

/** What a search found and where its copies went. */
const result = defineNoun({
  noun: "SearchMailboxResult",
  kind: "computed",
  called: "search result",
  type: "Microsoft.Exchange.Management.Tasks.SearchMailboxResult",
  tail: "none",
  properties: {
    Identity: { kind: "String", derive: (row, world) => recipientText(world, row) },
    TargetMailbox: { kind: "String" },
    Success: { kind: "Boolean", default: true },
    TargetFolder: { kind: "String" },
    ResultItemsCount: { kind: "Int32", default: 0 },
    ResultItemsSize: { kind: "ByteQuantifiedSize", default: 0 },
  },
  source: "documented",
});

/** Said of every search for something (observed). */
const fewResults =
  "The Search-Mailbox cmdlet returns up to 10000 results per mailbox if a search query is specified. To return more than 10000 results, use the New-MailboxSearch cmdlet or the In-Place eDiscovery & Hold console in the Exchange Administration Center.";

const verb = defineVerb({
  verb: "Search",
  synopsis: () => "Finds items of a mailbox, copies them to another one, or deletes them.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Search", definition, uses, (call) => {
      const { world, given } = call;
      const row = targetRow({ ...call, definition: mailbox });
      const to = identityGiven(given, "TargetMailbox");
      const target = to === null ? null : getRow(world, mailbox, to);
      if (target?.guid === row.guid) throw mailboxError("TargetIsSearched", { mailbox: recipientText(world, row) });
      const deletes = given.get("DeleteContent") === true;
      const does = deletes ? "Deleting content of" : target ? "Copying search results of" : null;
      const changed = deletes ? row : target;
      if (changed) requireWritable(world, { is: "row", row: changed, before: changed });
      if (does !== null && !cmdlet.shouldProcessSentence(`${does} the mailbox "${recipientText(world, row)}".`)) return;
      if (given.has("SearchQuery")) cmdlet.warning(fewResults);
      const found = searchMailbox(world, row, {
        query: wordGiven(given, "SearchQuery") ?? "",
        target,
        folder: wordGiven(given, "TargetFolder"),
        time: formatDateTime(localDate(instant(world.clock.now())), "G", currentCulture().name),
        deletes,
        scope:
          given.get("SearchDumpsterOnly") === true
            ? "dumpster"
            : given.get("SearchDumpster") === false
              ? "items"
              : "all",
        archive: given.get("DoNotIncludeArchive") !== true,
        copies: given.get("LogOnly") !== true,
        logs: (wordGiven(given, "LogLevel") ?? (given.get("LogOnly") === true ? "Full" : "Basic")) !== "Suppress",
      });
      const values = {
        TargetMailbox: target ? recipientText(world, target) : null,
        TargetFolder: found.folder,
        ResultItemsCount: found.count,
        ResultItemsSize: found.size,
      };
      cmdlet.write(nounObject(world, result, { ...row, values }));
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, search),
  module: "Exchange",
});
