import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "MailTrafficPolicyReport",
  columns: ["Date", "Domain", "TransportRule", "EventType", "Direction", "Action", "MessageCount"],
  tells: ({ rules }) => rules.length > 0,
  counts: true,
});
