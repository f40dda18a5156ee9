import { mailboxContents } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import mailbox from "./recipient/Mailbox.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Where no sites and teams are, there is nothing that is labelled or sensitive; mail is not looked through. */
const emptyWorkloads: readonly string[] = ["odb", "onedrive", "spo", "sharepoint", "teams"];

/** The files and messages that have a label or hold a type of sensitive information, page by page (properties documented). */
export default defineNoun({
  noun: "ContentExplorerData",
  kind: "computed",
  called: "data of the content explorer",
  verbs: ["Export"],
  type: "Microsoft.Exchange.Management.Tasks.ContentExplorerExportResult",
  tail: "none",
  order: "declaration",
  properties: {
    TotalCount: { kind: "Int32", default: 0 },
    MorePagesAvailable: { kind: "Boolean", default: false },
    RecordsReturned: { kind: "Int32", default: 0 },
    PageCookie: { kind: "String", default: "" },
  },
  actions: {
    Export: {
      on: null,
      takes: [
        ...["TagName", "TagType", "Workload", "SiteUrl", "UserPrincipalName"],
        ...["Aggregate", "ConfidenceLevel", "PageCookie", "PageSize"],
      ],
      run: exported,
    },
  },
  source: "inferred",
});

function exported({ world, given }: ActionCall): readonly NounRow[] {
  const user = given.get("UserPrincipalName") ?? null;
  const workload = wordGiven(given, "Workload")?.toLowerCase() ?? "";
  const mailboxes = user === null ? listRows(world, mailbox) : [mailboxNamed(world, user)];
  const hasMail = mailboxes.some((row) => mailboxContents(world, mailboxGuidOf(row)).itemCount > 0);
  if (hasMail && !emptyWorkloads.includes(workload) && !given.has("SiteUrl"))
    throw nounError("NotModelled", { what: "The content explorer of mailboxes that hold mail" });
  return [computedRow(world, "ContentExplorerData", "page")];
}
