import { instant } from "../../base/instant.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { organizationSettings } from "./rows/organizationSettings.ts";
import { changeRow } from "./rows/writeRow.ts";

const focusedInbox: NounDefinition = defineNoun({
  noun: "FocusedInbox",
  kind: "facet",
  called: "focused inbox",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  tail: "identity",
  properties: {
    // As the organisation has it where nobody decided for the mailbox (inferred).
    FocusedInboxOn: { kind: "Boolean", default: (_, world) => organizationSettings(world).FocusedInboxOn !== false },
    // Never changed.
    FocusedInboxOnLastUpdateTime: { kind: "DateTime", default: "0001-01-01T00:00:00.000Z" },
    MailboxIdentity: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
  },
  changed: ({ world, before, after }) => {
    const on = "FocusedInbox.FocusedInboxOn";
    if (!after || before?.values[on] === after.values[on]) return;
    changeRow(world, focusedInbox, after, { "FocusedInbox.FocusedInboxOnLastUpdateTime": instant(world.clock.now()) });
  },
  source: "inferred",
});

export default focusedInbox;
