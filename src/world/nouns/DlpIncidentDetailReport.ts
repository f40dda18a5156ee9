import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "DlpIncidentDetailReport",
  columns: [
    "Date",
    "Title",
    "Location",
    "Severity",
    "Size",
    "Source",
    "Actor",
    "DlpCompliancePolicy",
    "DlpComplianceRule",
    "EventType",
  ],
  tells: null,
  unless: "DlpCompliancePolicy",
});
