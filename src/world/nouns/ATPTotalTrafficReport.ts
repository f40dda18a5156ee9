import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "ATPTotalTrafficReport",
  columns: ["Date", "Domain", "EventType", "Direction", "Action", "MessageCount"],
  tells: ({ eventType }) => eventType === "EmailMalware" || eventType === "EmailPhish",
  counts: true,
});
