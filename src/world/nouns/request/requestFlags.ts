import type { NounRow } from "../rows/NounRow.ts";

/** Which way the service carries a mailbox's contents: exports push, everything else pulls unless it is told to push. */
export function directionOf({ noun, values }: NounRow): string {
  return noun === "MailboxExportRequest" ? "Push" : String(values.Direction ?? "Pull");
}

/** What a request shows as its Flags. */
export function flagsOf(row: NounRow): readonly string[] {
  const { values } = row;
  const facts: readonly (readonly [string, boolean])[] = [
    ["IntraOrg", values.RequestStyle !== "CrossOrg"],
    ["CrossOrg", values.RequestStyle === "CrossOrg"],
    [directionOf(row), true],
    ["Offline", values.Offline === true],
    ["Suspend", values.Status === "Suspended"],
    ["Protected", values.Protect === true],
    ["HighPriority", ["High", "Higher", "Highest", "Emergency"].includes(String(values.Priority))],
    ["MoveOnlyPrimaryMailbox", values.PrimaryOnly === true],
    ["MoveOnlyArchiveMailbox", values.ArchiveOnly === true],
  ];
  return facts.flatMap(([name, holds]) => (holds ? [name] : []));
}
