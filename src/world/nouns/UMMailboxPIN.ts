import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { pinRefusal } from "./given/phonePin.ts";
import { recipientText } from "./rows/rowPlace.ts";

/** The PIN of a mailbox with voice mail, which shows nowhere; whether it is locked or has to be changed does. */
export default defineNoun({
  noun: "UMMailboxPIN",
  kind: "facet",
  called: "UM mailbox PIN",
  rows: "UMMailbox",
  verbs: ["Get", "Set"],
  tail: "identity",
  // What it shows is documented by a product that manages it; what UserID says is inferred.
  properties: {
    UserID: { kind: "String", derive: (row, world) => recipientText(world, row) },
    FirstTimeUser: { kind: "Boolean", default: true },
    PINExpired: { kind: "Boolean", default: true },
    LockedOut: { kind: "Boolean", default: false },
  },
  parameters: {
    // It shows nowhere, and nobody calls.
    Pin: {
      acts: true,
      sets: (value, { world, row }) => {
        const { UMMailboxPolicy, Extensions } = row?.values ?? {};
        const refusal = pinRefusal(world, UMMailboxPolicy, wordOf(value) ?? "", Extensions);
        if (refusal) throw refusal;
        return {};
      },
    },
  },
  without: ["Pin", "NotifyEmail", "SendEmail", "Confirm", "WhatIf", "DomainController", "IgnoreDefaultScope"],
  source: "inferred",
});
