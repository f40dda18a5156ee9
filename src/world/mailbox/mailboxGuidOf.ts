import type { NounRow } from "../nouns/rows/NounRow.ts";

/** The ExchangeGuid of a recipient's mailbox, under which its folders and items lie. */
export function mailboxGuidOf({ guid, values }: Pick<NounRow, "guid" | "values">): string {
  return typeof values.ExchangeGuid === "string" ? values.ExchangeGuid : guid;
}
