import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { pinRefusal } from "./given/phonePin.ts";

/** The PIN of a mailbox with voice mail, which shows nowhere; whether it is locked or has to be changed does. */
export default defineNoun({
  noun: "UMMailboxPIN",
  kind: "facet",
  called: "UM mailbox PIN",
  rows: "UMMailbox",
  verbs: ["Get", "Set"],
  tail: "identity",
  properties: {
    PINExpired: { kind: "Boolean", default: true },
    LockedOut: { kind: "Boolean", default: false },
  },
  parameters: {
    // It shows nowhere, and nobody calls.
    Pin: {
      sets: (value, { world, row }) => {
        const refusal = pinRefusal(world, row?.values.UMMailboxPolicy, wordOf(value) ?? "");
        if (refusal) throw refusal;
        return {};
      },
    },
  },
  without: ["Pin", "NotifyEmail", "SendEmail", "Confirm", "WhatIf", "DomainController", "IgnoreDefaultScope"],
  source: "inferred",
});
