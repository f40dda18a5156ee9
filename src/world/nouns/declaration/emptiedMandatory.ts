import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { recipientError } from "../recipient/recipientMessages.ts";

/** What a new object must be given is taken from none (inferred; the words are those of a mailbox without a database). */
export function emptiedMandatory(
  { after, given }: NounChange,
  properties: readonly string[],
  type: string,
): WorldError | null {
  const isEmpty = (name: string): boolean => [after?.values[name] ?? []].flat().length === 0;
  const property = after ? properties.find((each) => given.has(each) && isEmpty(each)) : undefined;
  return property === undefined ? null : recipientError("PropertyMandatory", { property, type });
}
