import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "SupervisoryReviewReport",
  columns: ["Date", "Policy", "Reviewer", "TagType", "ItemCount"],
  tells: null,
  unless: "SupervisoryReviewPolicyV2",
});
