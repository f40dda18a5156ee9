import { defineMailReport } from "./defineMailReport.ts";

export default defineMailReport({
  noun: "DataRetentionReport",
  columns: ["Date", "Action", "DataSource", "Tag", "ItemCount"],
  tells: null,
  unless: "ComplianceTag",
});
