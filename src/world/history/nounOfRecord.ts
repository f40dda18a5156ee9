import { adminAuditLog } from "../audit/AdminAuditLogEntry.ts";
import { certificates } from "../certificate/ExchangeCertificate.ts";
import { cloudSettings, endpointFaults } from "../cloud/CloudSettings.ts";
import { faults } from "../faults/Fault.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { acceptsRow } from "../nouns/rows/listRows.ts";
import { type NounRow, recipients, removedStock, rowCollections } from "../nouns/rows/NounRow.ts";
import { sessionTimes } from "../openWorld.ts";
import { serverEvents } from "../server/ServerEvent.ts";
import { services } from "../service/Service.ts";
import { accounts } from "../tenant/Account.ts";
import { servicePrincipals } from "../tenant/ServicePrincipal.ts";
import type { ChangedRecord } from "./changedRecords.ts";

/** What people know a record as: the noun of its cmdlets, and its name. */
export interface RecordName {
  readonly noun: string;
  readonly identity: string;
}

/** Books about changes, and faults, which are no changes of the organisation themselves. */
const books: ReadonlySet<string> = new Set([
  adminAuditLog.name,
  serverEvents.name,
  sessionTimes.name,
  faults.name,
  endpointFaults.name,
]);

/** Nouns of the kinds of recipients, the narrowest first. */
const recipientNouns = [
  "RoleGroup",
  "RemoteMailbox",
  "Mailbox",
  "MailUser",
  "MailContact",
  "DynamicDistributionGroup",
  "DistributionGroup",
  "Contact",
  "Group",
  "User",
];

/** Collections whose name is not the noun of their cmdlets. */
const nouns: Readonly<Record<string, string>> = {
  [services.name]: "Service",
  [certificates.name]: "ExchangeCertificate",
  [accounts.name]: "MsolUser",
  [servicePrincipals.name]: "MsolServicePrincipal",
  [cloudSettings.name]: "CloudSettings",
};

/** The name of what changed; null for what is only written down about changes. */
export function nounOfRecord({ collection, key, before, after }: ChangedRecord): RecordName | null {
  if (books.has(collection)) return null;
  const record = (after ?? before) as { readonly name?: unknown; readonly noun?: unknown };
  const name = typeof record.name === "string" && record.name !== "" ? record.name : null;
  if (collection === recipients.name) return { noun: recipientNoun(record as NounRow), identity: name ?? key };
  if (rowCollections.has(collection) || collection === removedStock.name)
    return { noun: String(record.noun), identity: name ?? key };
  return {
    noun: nouns[collection] ?? `${collection.slice(0, 1).toUpperCase()}${collection.slice(1)}`,
    identity: name ?? key,
  };
}

function recipientNoun(row: NounRow): string {
  return (
    recipientNouns.find((noun) => {
      const definition = nounNamed(noun);
      return definition !== null && acceptsRow(definition, row);
    }) ?? "Recipient"
  );
}
