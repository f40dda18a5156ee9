import type { NounRow } from "../nouns/rows/NounRow.ts";

/**
 * The ExchangeGuid of a recipient's mailbox, under which its folders and items lie. Where nothing gave it another one it
 * follows from the account's GUID, with which it has nothing in common in life.
 */
export function mailboxGuidOf({ guid, values }: Pick<NounRow, "guid" | "values">): string {
  return typeof values.ExchangeGuid === "string" ? values.ExchangeGuid : otherGuid(guid);
}

/** A GUID with its first and its last eight digits changed over: of the account's the mailbox's, and the other way round. */
export function otherGuid(guid: string): string {
  return guid.slice(28) + guid.slice(8, 28) + guid.slice(0, 8);
}
