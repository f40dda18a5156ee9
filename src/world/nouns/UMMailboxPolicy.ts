import type { WorldError } from "../WorldError.ts";
import { ranges } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "UMMailboxPolicy",
  kind: "keyed",
  called: "UM mailbox policy",
  directory: {
    containers: ["UM Mailbox Policies"],
    objectClass: ["top", "msExchRecipientTemplate", "msExchUMRecipientTemplate"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...ranges({
      MaxGreetingDuration: [1, 10],
      MaxLogonAttempts: [1, 999],
      PINLifetime: [1, 999],
      PINHistoryCount: [1, 20],
      MinPINLength: [4, 24],
      LogonFailuresBeforePINReset: [0, 999],
    }),
    UMDialPlan: { kind: "ADObjectId", references: "UMDialPlan" },
  },
  // A mailbox keeps the policy's name when voice mail is taken away: only those that have voice mail count.
  validate({ world, before, after }) {
    if (after) return logonRefusal(after);
    return before &&
      world.store.find(recipients, "reference", before.guid).some(({ values }) => values.UMEnabled === true)
      ? recipientError("PolicyInUse", { what: "UM mailbox policy", policy: before.name })
      : null;
  },
  source: "inferred",
});

/** A PIN is reset before the mailbox is locked (documented). */
function logonRefusal({ values }: NounRow): WorldError | null {
  const { LogonFailuresBeforePINReset: reset, MaxLogonAttempts: most } = values;
  return typeof reset === "number" && typeof most === "number" && reset >= most
    ? nounError("ThresholdOrder", { greater: "MaxLogonAttempts", less: "LogonFailuresBeforePINReset" })
    : null;
}
