import { instant } from "../../base/instant.ts";
import mailbox from "../../world/nouns/recipient/Mailbox.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { getOrganization } from "../../world/Organization.ts";
import { listQuarantined, quarantineIdentity } from "../../world/protection/findQuarantined.ts";
import { type QuarantinedMessage, quarantinedMessages } from "../../world/protection/QuarantinedMessage.ts";
import { newIds } from "../../world/transport/newMessage.ts";
import { addressOf } from "../../world/transport/recipientAt.ts";
import type { World } from "../../world/World.ts";
import { isOfPerson } from "./mailboxObjects.ts";

const guids = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const days30 = 30 * 86_400_000;

/** A message from outside that was taken for spam, by what identifies it (`GUID\GUID`) or by its Message-ID. */
export function makeQuarantined(world: World, identity: string): boolean {
  const [, message, copy] = guids.exec(identity) ?? [];
  if (copy === undefined && !identity.startsWith("<")) return false;
  const isNamed = (each: QuarantinedMessage): boolean =>
    [quarantineIdentity(each), each.mail.messageId].some((own) => own.toLowerCase() === identity.toLowerCase());
  const recipient = listRows(world, mailbox).find(isOfPerson);
  if (!recipient || listQuarantined(world).some(isNamed)) return false;
  const { shellServer: server } = getOrganization(world);
  const to = [addressOf(recipient)];
  const own = newIds(world, server);
  const id = copy?.toLowerCase() ?? world.ids.newGuid();
  const now = world.clock.now();
  world.store.put(quarantinedMessages, id, {
    id,
    server,
    received: instant(now),
    expires: instant(now + days30),
    type: "Spam",
    policyType: "HostedContentFilterPolicy",
    policyName: "Default",
    tag: "DefaultFullAccessPolicy",
    direction: "Inbound",
    status: "NotReleased",
    releasedTo: [],
    deletedFor: [],
    releasedBy: [],
    isReported: false,
    mail: {
      ...own,
      ...(message === undefined ? { messageId: identity } : { networkMessageId: message.toLowerCase() }),
      from: "sender@example.com",
      to,
      cc: [],
      recipients: to,
      subject: "You have won",
      body: "Tell us where to send it.",
      size: 2048,
      priority: "Normal",
      attachments: [],
      headers: [],
      spamConfidenceLevel: 6,
      isAuthenticated: false,
      kind: "mail",
      hops: 0,
    },
  });
  return true;
}
