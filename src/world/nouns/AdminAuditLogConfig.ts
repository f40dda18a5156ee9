import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AdminAuditLogConfig",
  kind: "singleton",
  called: "admin audit log config",
  directory: {
    containers: ["Global Settings"],
    objectClass: ["top", "msExchAdminAuditLogConfig"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  // All cmdlets and parameters are logged after setup (documented).
  properties: { AdminAuditLogCmdlets: { default: ["*"] }, AdminAuditLogParameters: { default: ["*"] } },
  stock: () => [{ name: "Admin Audit Log Settings", key: "Admin Audit Log Config" }],
  source: "inferred",
});
