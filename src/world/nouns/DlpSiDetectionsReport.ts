import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "DlpSiDetectionsReport",
  columns: ["Date", "SensitiveType", "DocumentCount", "ProtectionStatus", "DlpComplianceRuleIds"],
  tells: null,
  unless: "DlpCompliancePolicy",
});
