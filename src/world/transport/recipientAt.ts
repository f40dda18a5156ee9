import recipient from "../nouns/recipient/Recipient.ts";
import { findRows } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { textList } from "../values/text/textList.ts";
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

/** The primary address of who goes by a name (address, alias, GUID ...); the name itself where that is nobody. */
export function recipientNamed(world: World, name: string): string {
  const row = recipientAt(world, name) ?? findRows(world, recipient, name)[0];
  return row ? addressOf(row) : name;
}

/** The primary address of a recipient. */
export function addressOf(row: NounRow): string {
  const list = proxies(row);
  const primary =
    list.find((each) => each.startsWith("SMTP:")) ?? list[0] ?? String(row.values.PrimarySmtpAddress ?? "");
  return primary.replace(/^smtp:/i, "");
}

/** All SMTP addresses of a recipient. */
export function addressesOf(row: NounRow): readonly string[] {
  const list = proxies(row).filter((each) => /^smtp:/i.test(each));
  return list.length > 0 ? list.map((each) => each.slice("smtp:".length)) : [addressOf(row)];
}

function proxies({ values }: NounRow): readonly string[] {
  return textList(values.EmailAddresses);
}
