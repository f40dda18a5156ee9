import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "SupervisoryReviewOverallProgressReport",
  columns: ["Date", "TotalItemsCount", "PendingItemsCount", "ResolvedItemsCount"],
  tells: null,
  unless: "SupervisoryReviewPolicyV2",
});
