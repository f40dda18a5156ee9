import type { PropertyRule } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { detailsOf, type RecipientTypeDetails } from "../directory/recipientTypes.ts";

/** Flags of a group's type as the product shows them. */
const groupTypes: readonly string[] = ["None", "BuiltinLocal", "Global", "DomainLocal", "Universal", "SecurityEnabled"];

/** `Universal`, or `Universal, SecurityEnabled` of security groups. */
export function groupTypeOf(row: NounRow): string {
  const details = detailsOf(row);
  if (details === "NonUniversalGroup" || details === "MailNonUniversalGroup") return "Global, SecurityEnabled";
  return ["MailUniversalSecurityGroup", "UniversalSecurityGroup", "RoleGroup"].includes(details)
    ? "Universal, SecurityEnabled"
    : "Universal";
}

/** The property GroupType of groups. */
export const groupType: PropertyRule = {
  values: groupTypes,
  type: "Microsoft.Exchange.Data.Directory.Recipient.GroupTypeFlags",
  derive: groupTypeOf,
};

/** What New-DistributionGroup -Type makes. */
export function typeOfGroup(type: string | null): RecipientTypeDetails {
  return type?.toLowerCase() === "security" ? "MailUniversalSecurityGroup" : "MailUniversalDistributionGroup";
}
