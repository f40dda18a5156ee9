import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "DlpDetectionsReport",
  columns: ["Date", "DlpCompliancePolicy", "DlpComplianceRule", "EventType", "Source", "Action", "MessageCount"],
  tells: null,
  unless: "DlpCompliancePolicy",
});
