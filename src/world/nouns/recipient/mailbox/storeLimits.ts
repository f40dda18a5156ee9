import { nowhere } from "../../../values/ValueKind.ts";
import { int64Kind } from "../../../values/wholeNumbers.ts";
import type { ParameterRule, PropertyRule } from "../../defineNoun.ts";
import { recipientRow } from "../../rows/recipientRow.ts";

/** Limits of what a mailbox's store may hold: Set-Mailbox sets them, and Get-MailboxStatistics alone shows them. */
const limits = [
  "DumpsterMessagesPerFolderCountReceiveQuota",
  "DumpsterMessagesPerFolderCountWarningQuota",
  "FolderHierarchyChildrenCountReceiveQuota",
  "FolderHierarchyChildrenCountWarningQuota",
  "FolderHierarchyDepthReceiveQuota",
  "FolderHierarchyDepthWarningQuota",
  "FoldersCountReceiveQuota",
  "FoldersCountWarningQuota",
  "MailboxMessagesPerFolderCountReceiveQuota",
  "MailboxMessagesPerFolderCountWarningQuota",
  "SystemMessageSizeShutoffQuota",
  "SystemMessageSizeWarningQuota",
];
/** What Get-MailboxStatistics calls otherwise than Set-Mailbox. */
const namedPropertiesParameter = "ExtendedPropertiesCountQuota";
const namedProperties = "NamedPropertiesCountQuota";

export const storeLimitParameters: Readonly<Record<string, ParameterRule>> = Object.fromEntries(
  [...limits.map((name) => [name, name]), [namedPropertiesParameter, namedProperties]].map(([parameter, limit]) => [
    parameter,
    { sets: (value) => ({ [limit]: int64Kind.parse(value, nowhere) }) } satisfies ParameterRule,
  ]),
);

export const storeLimitProperties: Readonly<Record<string, PropertyRule>> = Object.fromEntries(
  [...limits, namedProperties].map((name) => [
    name,
    {
      kind: "Int64",
      derive: ({ owner }, world) => recipientRow(world, owner ?? "")?.values[name] ?? null,
    } satisfies PropertyRule,
  ]),
);
