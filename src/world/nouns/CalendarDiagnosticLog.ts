import { defineNoun } from "./defineNoun.ts";
import { existingMailbox } from "./request/mailboxRequest.ts";

const input = { accepted: "There is no item to choose from." };

/** Mailboxes here hold no calendar items, so that nothing is written down of any. */
export default defineNoun({
  noun: "CalendarDiagnosticLog",
  kind: "computed",
  called: "log of a calendar",
  tail: "none",
  parameters: {
    Identity: existingMailbox,
    EndDate: input,
    EntryId: input,
    ExactMatch: input,
    ItemClass: input,
    ItemIds: input,
    Latest: input,
    LogLocation: input,
    MeetingID: input,
    ReadFromDomainController: input,
    ResultSize: input,
    StartDate: input,
    Subject: input,
    Credential: input,
  },
  compute: () => [],
  source: "inferred",
});
