import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "DataRetentionReport",
  columns: ["Date", "Action", "DataSource", "Tag", "ItemCount"],
  tells: null,
  unless: "ComplianceTag",
});
