import { defineLogSearch } from "./mailFlow/defineLogSearch.ts";

export default defineLogSearch({
  noun: "AdminAuditLogSearch",
  called: "search of the admin audit log",
  type: "Admin",
  takes: ["Cmdlets", "ObjectIds", "Parameters", "UserIds"],
});
