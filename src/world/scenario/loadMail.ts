import { compareInstants } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { deliverItem } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { primaryAddress } from "../nouns/recipient/address/proxyAddresses.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { getOrganization } from "../Organization.ts";
import { trackEvent } from "../transport/MessageTrackingEvent.ts";
import { mailboxServer } from "../transport/mailFlowFault.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";
import { refuse, ScenarioObjectError } from "./ScenarioObjectError.ts";
import type { Scenario } from "./scenarioShape.ts";

/** The lines of a message that a server takes and delivers. */
const arrival = [
  ["RECEIVE", "SMTP"],
  ["DELIVER", "STOREDRIVER"],
] as const;

/** Bytes of a message whose size nobody tells. */
const usualSize = 12_288;

/** Puts a scenario's mail into its mailboxes. GUIDs follow from the place in the list. */
export function loadMail(world: World, scenario: Scenario, fault: (error: ScenarioObjectError) => void = refuse): void {
  const mailboxes = nounNamed("Mailbox");
  const { guid } = getOrganization(world);
  if (!mailboxes) return;
  const arrivals: { readonly received: string; readonly track: (number: number) => void }[] = [];
  for (const [at, item] of (scenario.mail ?? []).entries()) {
    const row = findRow(world, mailboxes, item.mailbox);
    if (!row) {
      fault(new ScenarioObjectError(["mail", at, "mailbox"], `there is no mailbox '${item.mailbox}'`, item.mailbox));
      continue;
    }
    let drawn = 0;
    const ids = { newGuid: () => nameGuid(guid, "mail", String(at), String(drawn++)) };
    try {
      const to = [primaryAddress(row)].filter((address) => address !== null && address !== "").map(String);
      const { subject, from, received, size = usualSize, folder = "Inbox" } = item;
      const own = { ...world, ids };
      const networkMessageId = nameGuid(guid, "mail message", String(at));
      const messageId = `<${networkMessageId.replaceAll("-", "")}@${from.slice(from.lastIndexOf("@") + 1)}>`;
      deliverItem(own, mailboxGuidOf(row), folder, {
        ...{ subject, from, to, size, received, messageId },
        isRead: item.read ?? false,
      });
      const server = mailboxServer(world, row);
      // What lies in Inbox came through transport, whose logs tell of it.
      if (folder !== "Inbox" || server === null) continue;
      const track = (internalMessageId: number): void => {
        for (const [eventId, source] of arrival)
          trackEvent(world, {
            ...{ server, eventId, source, messageId, networkMessageId, subject, size },
            ...{ internalMessageId, sender: from, recipients: to, time: received },
          });
      };
      arrivals.push({ received, track });
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      fault(new ScenarioObjectError(["mail", at], error.message));
    }
  }
  // A log is written as messages come, whatever the order of the list.
  arrivals.sort((left, right) => compareInstants(left.received, right.received));
  for (const [at, { track }] of arrivals.entries()) track(at + 1);
}
