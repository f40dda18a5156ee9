import type { Json } from "../../../values/Json.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { addressesOf } from "../address/proxyAddresses.ts";

/**
 * By which keys of a telephone a caller finds a recipient: those of its address and of its names, as the product makes them of new
 * objects (observed of a mailbox).
 */
export function dialMapOf({ name, values }: NounRow): Json {
  const address = addressesOf(values)
    .find((each) => each.startsWith("SMTP:"))
    ?.slice("SMTP:".length)
    .split("@")[0];
  if (address === undefined) return [];
  const [first, last] = [values.FirstName, values.LastName].map((each) => (typeof each === "string" ? each : ""));
  const shown = String(values.DisplayName ?? name);
  const names = first + last === "" ? [shown, shown] : [last + first, first + last];
  return [
    `emailAddress:${keysOf(address)}`,
    `lastNameFirstName:${keysOf(names[0])}`,
    `firstNameLastName:${keysOf(names[1])}`,
  ];
}

const keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

/** The keys that letters lie on; digits are their own, and what has no key counts for nothing. */
function keysOf(text: string): string {
  return [...text.normalize("NFKD").toLowerCase()]
    .map((each) => (/\d/.test(each) ? each : String(keys.findIndex((letters) => letters.includes(each)))))
    .filter((each) => each !== "-1")
    .join("");
}
