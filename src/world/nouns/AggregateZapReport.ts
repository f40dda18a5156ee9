import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** What was delivered is not taken back later. */
export default defineMailReport({
  noun: "AggregateZapReport",
  columns: ["Date", "EventType", "MessageCount"],
  tells: null,
});
