import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { defaultDomain } from "./acceptedDomains.ts";
import type { MailMessage } from "./MailMessage.ts";

type Ids = Pick<MailMessage, "messageId" | "internalMessageId" | "networkMessageId">;

/** The ids of a message that a server takes or makes. */
export function newIds(world: World, server: string): Ids {
  const id = world.ids.newGuid();
  return {
    messageId: `<${id.replaceAll("-", "")}@${server.toLowerCase()}.${getOrganization(world).dnsDomain}>`,
    internalMessageId: world.random.nextUint32(),
    networkMessageId: id,
  };
}

/** The sender of reports (the name is documented). */
export function postmasterAddress(world: World): string {
  return `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${defaultDomain(world)}`;
}

/** A message that transport makes for one recipient because of another message. */
export function generatedMessage(
  world: World,
  server: string,
  about: MailMessage,
  own: Pick<MailMessage, "kind" | "from" | "subject" | "body"> & { readonly to: string },
): MailMessage {
  return {
    ...newIds(world, server),
    kind: own.kind,
    from: own.from,
    to: [own.to],
    cc: [],
    recipients: [own.to],
    subject: own.subject,
    body: own.body,
    size: 1024 + own.subject.length + own.body.length,
    priority: "Normal",
    attachments: [],
    headers: [],
    spamConfidenceLevel: -1,
    isAuthenticated: true,
    hops: about.hops,
  };
}
