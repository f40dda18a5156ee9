import type { Values } from "../defineNoun.ts";
import type { NounRow } from "./NounRow.ts";

/** What a row says of an object that lies in no directory: a mail, a queue, the outcome of a check. */
interface PlainRow {
  readonly guid: string;
  readonly name: string;
  readonly owner?: string | null;
  /** When it came to be; empty for what has no time. */
  readonly time?: string;
  /** When it was changed last, where that was later. */
  readonly changed?: string;
  readonly values?: Values;
}

/** The row of an object without a distinguished name. */
export function plainRow(noun: string, row: PlainRow): NounRow {
  const { guid, name, owner = null, time = "", changed = time, values = {} } = row;
  return { noun, guid, name, owner, distinguishedName: "", whenCreated: time, whenChanged: changed, values };
}
