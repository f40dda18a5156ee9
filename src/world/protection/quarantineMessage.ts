import { instant } from "../../base/instant.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import type { MailMessage } from "../transport/MailMessage.ts";
import { track } from "../transport/track.ts";
import type { World } from "../World.ts";
import { type QuarantinedMessage, quarantinedMessages } from "./QuarantinedMessage.ts";

/** Why a message is kept back, by which policy, and for how many days. */
export interface QuarantineCause extends Pick<QuarantinedMessage, "type" | "policyType" | "policyName" | "tag"> {
  readonly days: number;
}

const day = 86_400_000;

/** Keeps a message back for all of its recipients; the tracking log says so. */
export function quarantineMessage(world: World, server: string, mail: MailMessage, cause: QuarantineCause): void {
  const { days, ...why } = cause;
  const now = world.clock.now();
  const id = world.ids.newGuid();
  const isOutbound =
    isAcceptedAddress(world, mail.from) && !mail.recipients.some((each) => isAcceptedAddress(world, each));
  world.store.put(quarantinedMessages, id, {
    id,
    server,
    received: instant(now),
    expires: instant(now + days * day),
    ...why,
    direction: isOutbound ? "Outbound" : "Inbound",
    status: "NotReleased",
    releasedTo: [],
    deletedFor: [],
    releasedBy: [],
    isReported: false,
    mail: { ...mail, to: [...mail.to], cc: [...mail.cc], recipients: [...mail.recipients] },
  });
  track(world, server, mail, {
    eventId: "REDIRECT",
    source: "AGENT",
    sourceContext: `Quarantine: ${cause.policyName}`,
  });
}
