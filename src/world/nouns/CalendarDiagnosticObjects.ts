import { defineNoun } from "./defineNoun.ts";
import { existingMailbox } from "./request/mailboxRequest.ts";

const input = { accepted: "There is no item to choose from." };

/** Mailboxes here hold no calendar items, so that nothing is written down of any. */
export default defineNoun({
  noun: "CalendarDiagnosticObjects",
  kind: "computed",
  called: "log of a calendar",
  tail: "none",
  parameters: {
    Identity: existingMailbox,
    AnalyzeExceptionWithOriginalStartDate: input,
    AutoRequeryOnMeetingId: input,
    ConfigurationName: input,
    CustomPropertyNames: input,
    EndDate: input,
    EntryId: input,
    EwsId: input,
    ExactMatch: input,
    ItemClass: input,
    ItemIds: input,
    MaxResults: input,
    MeetingId: input,
    ODataId: input,
    ResultSize: input,
    ShouldBindToItem: input,
    ShouldDecodeEnums: input,
    ShouldFetchAttendeeCollection: input,
    ShouldFetchRecurrenceExceptions: input,
    ShouldResolveParticipants: input,
    StartDate: input,
    Subject: input,
  },
  compute: () => [],
  source: "inferred",
});
