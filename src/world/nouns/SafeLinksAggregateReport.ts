import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** Nobody clicks links. */
export default defineMailReport({
  noun: "SafeLinksAggregateReport",
  columns: ["Date", "Action", "AppName", "MessageCount"],
  tells: null,
});
