import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "MailTrafficATPReport",
  columns: ["Date", "Domain", "EventType", "Direction", "Action", "MessageCount"],
  tells: ({ eventType }) => eventType !== "TransportRules",
  counts: true,
});
