import { nameGuid } from "../../base/nameGuid.ts";
import { deliverItem } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { primaryAddress } from "../nouns/recipient/proxyAddresses.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";
import { refuse, ScenarioObjectError } from "./loadObjects.ts";
import type { Scenario } from "./scenarioShape.ts";

/** Bytes of a message whose size nobody tells. */
const usualSize = 12_288;

/** Puts a scenario's mail into its mailboxes. GUIDs follow from the place in the list. */
export function loadMail(world: World, scenario: Scenario, fault: (error: ScenarioObjectError) => void = refuse): void {
  const mailboxes = nounNamed("Mailbox");
  const { guid } = getOrganization(world);
  if (!mailboxes) return;
  for (const [at, item] of (scenario.mail ?? []).entries()) {
    const row = findRow(world, mailboxes, item.mailbox);
    if (!row) {
      fault(new ScenarioObjectError(["mail", at, "mailbox"], `there is no mailbox '${item.mailbox}'`, item.mailbox));
      continue;
    }
    let drawn = 0;
    const ids = { newGuid: () => nameGuid(guid, "mail", String(at), String(drawn++)) };
    try {
      deliverItem({ ...world, ids }, mailboxGuidOf(row), item.folder ?? "Inbox", {
        subject: item.subject,
        from: item.from,
        to: [primaryAddress(row)].filter((address) => address !== null && address !== "").map(String),
        size: item.size ?? usualSize,
        received: item.received,
        isRead: item.read ?? false,
      });
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      fault(new ScenarioObjectError(["mail", at], error.message));
    }
  }
}
