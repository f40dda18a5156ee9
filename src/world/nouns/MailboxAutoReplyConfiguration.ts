import { instant } from "../../base/instant.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { recipientError } from "./recipient/recipientMessages.ts";

const hour = 3_600_000;

/** Where nobody set times: the hour that runs, and the same a day later. */
function wholeHour(world: World, later: number): string {
  return instant((Math.floor(world.clock.now() / hour) + later) * hour);
}

export default defineNoun({
  noun: "MailboxAutoReplyConfiguration",
  tasks: "StoreTasks",
  kind: "facet",
  called: "automatic replies",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxAutoReplyConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    StartTime: { kind: "DateTime", default: (_, world) => wholeHour(world, 0) },
    EndTime: { kind: "DateTime", default: (_, world) => wholeHour(world, 24) },
  },
  validate: ({ after }) => {
    const of = (name: string): unknown => after?.values[`MailboxAutoReplyConfiguration.${name}`];
    const [from, to] = [of("StartTime"), of("EndTime")];
    const isWrong =
      of("AutoReplyState") === "Scheduled" && typeof from === "string" && typeof to === "string" && from >= to;
    return isWrong ? recipientError("AutoReplyTimes") : null;
  },
  source: "documented",
});
