import { defineNoun } from "./defineNoun.ts";

/** Mailboxes here hold no calendar items: Remove- finds no meeting to cancel. */
export default defineNoun({
  noun: "CalendarEvents",
  kind: "computed",
  called: "meetings of a mailbox",
  verbs: ["Remove"],
  actions: {
    Remove: {
      on: "Mailbox",
      takes: ["CancelOrganizedMeetings", "QueryStartDate", "QueryWindowInDays", "PreviewOnly", "UseCustomRouting"],
      run: () => undefined,
    },
  },
  source: "documented",
});
