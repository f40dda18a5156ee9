import type { Given } from "../../values/given.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { mailboxNamed } from "../request/mailboxRequest.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The property of a mailbox that keeps the tags which it was given besides those of its policy. */
export const optInTags = "OptionalRetentionTags";

/**
 * Whether Get- with -Mailbox means a tag: the default and personal ones of the mailbox's policy, and those that the mailbox was
 * given itself; with -OptionalInMailbox only these (documented).
 */
export function isTagOfMailbox({ guid, values }: NounRow, given: Given, world: World): boolean {
  const row = mailboxNamed(world, given.get("Mailbox") ?? null);
  if (textList(row.values[optInTags]).includes(guid)) return true;
  if (given.get("OptionalInMailbox") === true) return false;
  const policies = nounNamed("RetentionPolicy");
  const { RetentionPolicy } = row.values;
  const policy = policies && typeof RetentionPolicy === "string" ? findRow(world, policies, RetentionPolicy) : null;
  const isGeneral = ["All", "Personal"].includes(String(values.Type ?? "All"));
  return isGeneral && textList(policy?.values.RetentionPolicyTagLinks).includes(guid);
}
