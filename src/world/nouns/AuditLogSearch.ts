import { instantMilliseconds } from "../../base/instant.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { momentOf } from "./given/momentGiven.ts";

/** Searches of audit logs that were asked for with New-AdminAuditLogSearch and New-MailboxAuditLogSearch. */
export default defineNoun({
  noun: "AuditLogSearch",
  kind: "keyed",
  called: "audit log search",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.AuditLogSearch",
  tail: "identity",
  order: "declaration",
  without: ["GUIDs"],
  identityText: ({ guid }) => guid,
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    Type: { kind: "String", default: "Admin" },
    JobProgress: { kind: "String", default: "Completed" },
    StartDateUtc: { kind: "UtcDateTime" },
    EndDateUtc: { kind: "UtcDateTime" },
    StatusMailRecipients: { kind: "MultiValuedProperty<SmtpAddress>" },
    CreatedBy: { kind: "String" },
    ExternalAccess: { kind: "Boolean", default: null },
    CreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
  },
  parameters: {
    CreatedAfter: { selection: (value) => after(value, (created, moment) => created >= moment) },
    CreatedBefore: { selection: (value) => after(value, (created, moment) => created <= moment) },
    Type: {
      selects: ({ values }, wanted) => String(values.Type ?? "Admin").toLowerCase() === wordOf(wanted)?.toLowerCase(),
    },
  },
  source: "inferred",
});

function after(value: Parameters<typeof wordOf>[0], test: (created: number, moment: number) => boolean) {
  const moment = momentOf(value, "Moment") ?? 0;
  return ({ whenCreated }: { readonly whenCreated: string }): boolean => test(instantMilliseconds(whenCreated), moment);
}
