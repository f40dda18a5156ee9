import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AdminAuditLogConfig",
  kind: "singleton",
  called: "admin audit log config",
  stock: () => [{ name: "Admin Audit Log Config" }],
  source: "inferred",
});
