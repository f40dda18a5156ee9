import { textList } from "../../values/text/textList.ts";
import type { WorldError } from "../../WorldError.ts";
import { policyError } from "../messages/policyMessages.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The refusal of a new range that is a larger network than those from /24 to /32 (documented); null: there is none. */
export function wideRange(
  before: NounRow | null,
  after: NounRow | null,
  properties: readonly string[],
): WorldError | null {
  const range = properties
    .flatMap((name) => {
      const known = textList(before?.values[name]);
      return textList(after?.values[name]).filter((each) => !known.includes(each));
    })
    .find((each) => Number(/\/(\d+)$/.exec(each)?.[1] ?? 32) < 24);
  return range === undefined ? null : policyError("IPRangeTooWide", { range });
}
