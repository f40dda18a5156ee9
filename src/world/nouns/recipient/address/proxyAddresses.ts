import type { Json } from "../../../values/Json.ts";
import { addressOf, withOnePrimary } from "../../../values/ProxyAddress.ts";
import type { Values } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";

/** The addresses of a recipient, as stored. */
export function addressesOf(values: Values): readonly string[] {
  return Array.isArray(values.EmailAddresses) ? (values.EmailAddresses as readonly string[]) : [];
}

/** The primary SMTP address, null where there is none. */
export function primaryAddress({ values }: Pick<NounRow, "values">): string | null {
  const primary = addressesOf(values).find((address) => address.startsWith("SMTP:"));
  return primary === undefined ? null : addressOf(primary);
}

/** The addresses with another primary one; the old one stays as a secondary address. */
export function withPrimary(values: Values, address: string): readonly Json[] {
  const others = addressesOf(values)
    .filter((each) => addressOf(each).toLowerCase() !== address.toLowerCase())
    .map((each) => each.replace(/^SMTP:/, "smtp:"));
  return withOnePrimary([`SMTP:${address}`, ...others]);
}
