import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "SupervisoryReviewActivity",
  columns: ["Timestamp", "UserId", "PolicyId", "ItemSubject", "ActionType"],
  tells: null,
  unless: "SupervisoryReviewPolicyV2",
});
