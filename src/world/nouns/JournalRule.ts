import { objectNotFound } from "../directory/objectNotFound.ts";
import { isCloudShell } from "../tenant/madeConnections.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import { identityWord } from "../values/ScriptValue.ts";
import { isSmtpAddress } from "../values/SmtpAddress.ts";
import { defineNoun } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { primaryAddress } from "./recipient/address/proxyAddresses.ts";
import { isMailbox } from "./recipient/directory/recipientTypes.ts";
import { findRow } from "./rows/findRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";

/** A rule has the address that its mailbox had when it was named, which stays when the mailbox gets another one or goes (inferred). */
export default defineNoun({
  noun: "JournalRule",
  kind: "keyed",
  called: "journal rule",
  directory: {
    containers: ["JournalingVersioned", "Rules", "Transport Settings"],
    objectClass: ["top", "msExchTransportRule"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  type: "Microsoft.Exchange.MessagingPolicies.Journaling.JournalRuleObject",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  properties: {
    JournalEmailAddress: {
      kind: "SmtpAddress",
      derive: ({ values }, world) => {
        const named = recipientRow(world, String(values.JournalEmailAddress));
        return values.JournalSmtpAddress ?? (named ? primaryAddress(named) : null);
      },
    },
  },
  parameters: {
    JournalEmailAddress: {
      sets(value, { world }) {
        const word = identityWord(value) ?? "";
        const definition = nounNamed("Recipient");
        const row = definition && findRow(world, definition, word);
        // An address elsewhere needs no contact.
        if (!row && isSmtpAddress(word) && !isAcceptedAddress(world, word))
          return { JournalEmailAddress: null, JournalSmtpAddress: word };
        if (!row) throw objectNotFound(world, word);
        // No mailbox of the service takes journal reports (documented).
        if (isCloudShell(world) && isMailbox(row)) throw policyError("JournalMailboxInCloud", { mailbox: row.name });
        return { JournalEmailAddress: row.guid, JournalSmtpAddress: primaryAddress(row) };
      },
    },
  },
  source: "inferred",
});
