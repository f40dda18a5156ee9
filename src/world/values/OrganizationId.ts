import { textKind } from "./textKind.ts";

/** The organisation of a tenant; empty on premises. */
export const organizationIdKind = textKind({
  name: "OrganizationId",
  type: "Microsoft.Exchange.Data.Directory.OrganizationId",
  empty: "",
  fault: '"{0}" isn\'t an organization.',
  read: (word) => word,
});
