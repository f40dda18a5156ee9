import { defineNoun } from "./defineNoun.ts";
import { mailboxNamed } from "./mailboxRequest.ts";

/** Mailboxes here hold no calendar items: Remove- finds no meeting to cancel. */
export default defineNoun({
  noun: "CalendarEvents",
  kind: "computed",
  called: "meetings of a mailbox",
  verbs: ["Remove"],
  actions: {
    Remove: {
      on: null,
      takes: [
        ...["Identity", "CancelOrganizedMeetings", "QueryStartDate", "QueryWindowInDays", "PreviewOnly"],
        "UseCustomRouting",
      ],
      run: ({ world, given }) => void mailboxNamed(world, given.get("Identity") ?? null),
    },
  },
  source: "documented",
});
