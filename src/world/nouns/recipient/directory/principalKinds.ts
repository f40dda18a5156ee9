import type { NounRow } from "../../rows/NounRow.ts";
import { detailsOf, recipientTypeOf } from "./recipientTypes.ts";
import { wellKnownIdentifier } from "./wellKnownPrincipals.ts";

/** What a row is to those who give rights; nothing where it has none to be given. */
export function principalKinds(row: NounRow): readonly string[] {
  if (wellKnownIdentifier(row) !== null) return ["WellKnownSecurityPrincipal"];
  const type = recipientTypeOf(row);
  const details = detailsOf(row);
  if (details === "RoleGroup" || /UniversalSecurityGroup$/.test(details)) return ["UniversalSecurityGroup"];
  if (/NonUniversalGroup$/.test(details)) return ["GlobalSecurityGroup"];
  return ["User", "UserMailbox", "MailUser"].includes(type) && details !== "GroupMailbox" ? ["User"] : [];
}
