import { componentNames } from "../../world/server/serverComponents.ts";
import { eventIds } from "../../world/transport/eventIds.ts";

/** The words that properties have which are texts for the shell: one that is nearly one of them is that one written wrong. */
export function propertyWords(noun: string, property: string): readonly string[] | null {
  const own = Object.hasOwn(words, noun) ? words[noun] : {};
  return Object.hasOwn(own, property) ? own[property] : null;
}

const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ServerComponentState: { Component: componentNames },
  MessageTrackingLog: {
    EventId: eventIds,
    // Documented for Exchange 2010 to 2019.
    Source: (
      "ADMIN AGENT APPROVAL BOOTLOADER DNS DSN GATEWAY MAILBOXRULE MEETINGMESSAGEPROCESSOR ORAR PICKUP POISONMESSAGE PUBLICFOLDER QUEUE " +
      "REDUNDANCY RESOLVER ROUTING SAFETYNET SMTP STOREDRIVER"
    ).split(" "),
  },
  Queue: { Status: ["None", "Active", "Connecting", "Ready", "Retry", "Suspended"] },
};
