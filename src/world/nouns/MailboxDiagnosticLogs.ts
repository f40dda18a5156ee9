import { wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { holdsOf } from "./policy/inPlaceHolds.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientText } from "./rows/rowPlace.ts";

/** What the mailbox's own properties and the assistants tell of their work: of these retention and holds write something down. */
export default defineNoun({
  noun: "MailboxDiagnosticLogs",
  kind: "computed",
  called: "diagnostic log of a mailbox",
  verbs: ["Export"],
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxDiagnosticLogs",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: { MailboxLog: { kind: "String" }, LogName: { kind: "String" } },
  actions: {
    Export: {
      on: "Mailbox",
      takes: [
        "ComponentName",
        "ExtendedProperties",
        // An archive has none of its own, and everything is told.
        ...["Archive", "ResultSize", "IncludeInactiveMailboxes", "Credential", "ReadFromDomainController"],
      ],
      run: exported,
    },
  },
  source: "inferred",
});

function exported({ world, row, given }: ActionCall): readonly NounRow[] {
  if (!row) return [];
  const component = given.get("ExtendedProperties") === true ? null : (wordGiven(given, "ComponentName") ?? "");
  const log = component === null ? propertiesOf(row) : logOf(world, row, component);
  const mailbox = recipientText(world, row);
  if (log === null) throw taskError("NoDiagnosticLog", { mailbox, component: component ?? "" });
  return [
    computedRow(world, "MailboxDiagnosticLogs", mailbox, {
      MailboxLog: log,
      LogName: component ?? "ExtendedProperties",
    }),
  ];
}

/** When the managed folder assistant went through the mailbox, of all the properties that a store keeps. */
function propertiesOf({ values }: NounRow): string {
  const run = values.ManagedFolderAssistantRun;
  const property =
    typeof run === "string"
      ? `<Property><Name>ELCLastSuccessTimestamp</Name><Value>${run.slice(0, 19).replace("T", " ")}Z</Value></Property>`
      : "";
  return `<Properties><MailboxTable>${property}</MailboxTable></Properties>`;
}

function logOf(world: World, row: NounRow, component: string): string | null {
  if (component.toLowerCase() !== "holdtracking") return null;
  const holds = holdsOf(world, row).map((hid) => ({ hid, ht: 0 }));
  const litigation = row.values.LitigationHoldEnabled === true ? [{ hid: "LitigationHold", ht: 3 }] : [];
  return JSON.stringify([...litigation, ...holds]);
}
