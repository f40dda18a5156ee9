import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "MailFlowStatusReport",
  columns: ["Date", "Direction", "EventType", "MessageCount"],
  tells: () => true,
  counts: true,
});
