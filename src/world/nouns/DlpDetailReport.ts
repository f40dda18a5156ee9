import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "DlpDetailReport",
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
    "UserAction",
    "EventType",
    "Action",
  ],
  tells: null,
  unless: "DlpCompliancePolicy",
});
