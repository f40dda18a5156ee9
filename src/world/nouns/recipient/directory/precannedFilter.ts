import { ownEntry } from "../../../../base/ownEntry.ts";
import { singleQuoted } from "../../../../base/text/singleQuoted.ts";
import type { Values } from "../../defineNoun.ts";

const kinds: Readonly<Record<string, string>> = {
  MailboxUsers: "(RecipientType -eq 'UserMailbox')",
  Resources: "((RecipientTypeDetails -eq 'RoomMailbox') -or (RecipientTypeDetails -eq 'EquipmentMailbox'))",
  MailContacts: "(RecipientType -eq 'MailContact')",
  MailGroups:
    "((RecipientType -eq 'MailUniversalDistributionGroup') -or (RecipientType -eq 'MailUniversalSecurityGroup') -or (RecipientType -eq 'MailNonUniversalGroup') -or (RecipientType -eq 'DynamicDistributionGroup'))",
  MailUsers: "(RecipientType -eq 'MailUser')",
  AllRecipients: "(Alias -ne $null)",
};

const conditions: readonly (readonly [parameter: string, property: string])[] = [
  ["ConditionalCompany", "Company"],
  ["ConditionalDepartment", "Department"],
  ["ConditionalStateOrProvince", "StateOrProvince"],
  ...Array.from({ length: 15 }, (_, at): [string, string] => [
    `ConditionalCustomAttribute${at + 1}`,
    `CustomAttribute${at + 1}`,
  ]),
];

/** The parameters that narrow -IncludedRecipients. */
export const conditionalParameters: readonly string[] = conditions.map(([parameter]) => parameter);

/** What the product adds to the filter of a dynamic group: system recipients are no members (documented). */
export function withoutSystemRecipients(filter: string): string {
  if (filter === "" || filter.includes(exclusions)) return filter;
  return `(${filter}${exclusions})`;
}

const exclusions = [
  "(Name -like 'SystemMailbox{*')",
  "(Name -like 'CAS_{*')",
  ...["MailboxPlan", "DiscoveryMailbox", "PublicFolderMailbox", "ArbitrationMailbox", "AuditLogMailbox"].map(
    (type) => `(RecipientTypeDetailsValue -eq '${type}')`,
  ),
]
  .map((each) => ` -and (-not${each})`)
  .join("");

/** The filter that -IncludedRecipients and the -Conditional* parameters stand for; empty where nothing is included. */
export function precannedFilter(values: Values): string {
  const included = String(values.IncludedRecipients ?? "None")
    .split(", ")
    .flatMap((name) => ownEntry(kinds, name) ?? []);
  if (included.length === 0) return "";
  const parts = [any(included)];
  for (const [parameter, property] of conditions) {
    const wanted = values[parameter];
    if (Array.isArray(wanted) && wanted.length > 0)
      parts.push(any(wanted.map((each) => `(${property} -eq ${singleQuoted(String(each))})`)));
  }
  return parts.length === 1 ? parts[0] : `(${parts.join(" -and ")})`;
}

function any(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0] : `(${parts.join(" -or ")})`;
}
