import recipient from "../nouns/recipient/Recipient.ts";
import { findRows } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";

/** Whose e-mail address this is; null for one that nobody in the organisation has. */
export function recipientAt(world: World, address: string): NounRow | null {
  const wanted = `smtp:${address.toLowerCase()}`;
  return (
    findRows(world, recipient, address).find(
      ({ values }) =>
        (Array.isArray(values.EmailAddresses) &&
          values.EmailAddresses.some((each) => String(each).toLowerCase() === wanted)) ||
        String(values.PrimarySmtpAddress ?? "").toLowerCase() === address.toLowerCase() ||
        String(values.ExternalEmailAddress ?? "").toLowerCase() === wanted,
    ) ?? null
  );
}

/** The primary address of a recipient. */
export function addressOf({ values }: NounRow): string {
  const list = Array.isArray(values.EmailAddresses) ? values.EmailAddresses.map(String) : [];
  const primary = list.find((each) => each.startsWith("SMTP:")) ?? list[0] ?? String(values.PrimarySmtpAddress ?? "");
  return primary.replace(/^smtp:/i, "");
}
