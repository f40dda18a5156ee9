import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { getOrganization } from "../Organization.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

const calendarConfiguration: NounDefinition = defineNoun({
  noun: "MailboxCalendarConfiguration",
  kind: "facet",
  called: "mailbox calendar configuration",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxCalendarConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    DefaultMeetingDuration: { kind: "Int32", default: 30 },
    DefaultMinutesToReduceLongEventsBy: { default: 10 },
    DefaultMinutesToReduceShortEventsBy: { default: 5 },
    DefaultReminderTime: { kind: "EnhancedTimeSpan", default: "00:15:00" },
    WorkingHoursStartTime: { kind: "EnhancedTimeSpan", default: "08:00:00" },
    WorkingHoursTimeZone: { kind: "String", default: (_, world) => getOrganization(world).timeZone },
  },
  validate({ world, after }) {
    const [begins, ends] = ["WorkingHoursStartTime", "WorkingHoursEndTime"].map((name) =>
      after ? String(rowValueNamed(world, calendarConfiguration, after, name)) : "",
    );
    return after && begins >= ends ? taskError("WorkingHoursTurned") : null;
  },
  source: "documented",
});

export default calendarConfiguration;
