import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "SupervisoryReviewPolicyReport",
  columns: ["Date", "Policy", "TagType", "ItemCount"],
  tells: null,
  unless: "SupervisoryReviewPolicyV2",
});
