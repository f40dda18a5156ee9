import { getOrganization } from "../../../Organization.ts";
import { type ScriptValue, wordOf } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { recipientError } from "../recipientMessages.ts";

/** The account of -LinkedMasterAccount: one of another forest, which nobody asks; null where it is taken away. */
export function linkedAccount(world: World, value: ScriptValue): string | null {
  const account = wordOf(value) || null;
  if (account === null || !isOfThisForest(world, account)) return account;
  const recipients = nounNamed("Recipient");
  throw recipients && findRow(world, recipients, account)
    ? recipientError("LinkedInForest", { account })
    : nounError("PrincipalNotFound", { id: account });
}

function isOfThisForest(world: World, account: string): boolean {
  const { netBiosDomain, dnsDomain } = getOrganization(world);
  const domain = /^(.*)\\/.exec(account)?.[1] ?? /@(.*)$/.exec(account)?.[1] ?? "";
  return [netBiosDomain, dnsDomain, ""].some((each) => each.toLowerCase() === domain.toLowerCase());
}
