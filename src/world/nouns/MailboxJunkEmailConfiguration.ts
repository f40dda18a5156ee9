import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { addressOf } from "../values/ProxyAddress.ts";
import { isSmtpAddress } from "../values/SmtpAddress.ts";
import { textList } from "../values/text/textList.ts";
import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { addressesOf } from "./recipient/address/proxyAddresses.ts";

export default defineNoun({
  noun: "MailboxJunkEmailConfiguration",
  kind: "facet",
  called: "junk e-mail configuration",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxJunkEmailConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    TrustedListsOnly: { kind: "Boolean", default: false },
  },
  validate({ before, after }) {
    const own = new Set(after ? addressesOf(after.values).map((each) => addressOf(each).toLowerCase()) : []);
    for (const list of ["BlockedSendersAndDomains", "TrustedSendersAndDomains", "TrustedRecipientsAndDomains"]) {
      const key = `MailboxJunkEmailConfiguration.${list}`;
      const known = new Set(textList(before?.values[key]));
      const added = textList(after?.values[key]).filter((each) => !known.has(each));
      const wrong = added.find((each) => !isAddressOrDomain(each));
      if (wrong !== undefined) return taskError("JunkEntryInvalid", { value: wrong, property: list });
      const mine = added.find((each) => own.has(each.toLowerCase()));
      if (mine !== undefined) return taskError("JunkEntryOwn", { value: mine, property: list });
    }
    return null;
  },
  source: "documented",
});

function isAddressOrDomain(text: string): boolean {
  return isSmtpAddress(text) || isSmtpAddress(`x@${text.replace(/^@/, "")}`);
}
