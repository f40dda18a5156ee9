import { getOrganization } from "../../Organization.ts";
import { type ExchangeServer, shellServer } from "../../server/ExchangeServer.ts";
import { signInOver } from "../../transport/smtpSignIn.ts";
import type { ScriptValue } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { RequiredObject } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** Who signs in for a test of connections; the mailbox is null where the password is wrong. */
interface SignedIn {
  readonly userName: string;
  readonly mailbox: NounRow | null;
}

/**
 * The account that is given, else the test account, which setup does not make: a script of the product does. Nobody signs in
 * where nothing answers: the password isn't looked at.
 */
export function signedIn(
  world: World,
  server: ExchangeServer,
  given: ScriptValue | undefined,
  isAnswered: boolean,
): SignedIn {
  if (typeof given === "object" && given?.is === "credential")
    return { userName: given.userName, mailbox: isAnswered ? signInOver(world, given) : null };
  const mailbox = testMailbox(world, server);
  return { userName: mailbox.name, mailbox };
}

export function testMailbox(world: World, server: ExchangeServer): NounRow {
  const mailbox = foundMailbox(world);
  if (mailbox) return mailbox;
  const { dnsDomain } = getOrganization(world);
  throw nounError("TestUserMissing", { domain: dnsDomain, id: accountId(world), server: server.values.Fqdn });
}

/** The test account where there is none yet. */
export function testAccountNeeded(world: World): RequiredObject | null {
  return foundMailbox(world) ? null : { noun: "Mailbox", name: `extest_${accountId(world)}`, values: {} };
}

function foundMailbox(world: World): NounRow | null {
  const mailboxes = nounNamed("Mailbox");
  return mailboxes && findRow(world, mailboxes, `extest_${accountId(world)}`);
}

function accountId(world: World): string {
  return shellServer(world).guid.replaceAll("-", "").slice(0, 13);
}
