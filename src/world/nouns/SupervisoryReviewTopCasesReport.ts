import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "SupervisoryReviewTopCasesReport",
  columns: ["Date", "Policy", "CaseName", "ItemCount"],
  tells: null,
  unless: "SupervisoryReviewPolicyV2",
});
