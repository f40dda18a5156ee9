import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import mobileDevice, { wipesOf } from "./MobileDevice.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";

/** What the server knows of a device's traffic, and whether it is to be wiped. */
export default defineNoun({
  ...mobileDevice,
  noun: "MobileDeviceStatistics",
  called: "mobile device statistics",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Management.Tasks.MobileDeviceConfiguration",
  actions: undefined,
  properties: {
    FirstSyncTime: { kind: "DateTime", derive: ({ values }) => values.FirstSyncTime ?? null },
    LastSyncAttemptTime: { kind: "DateTime", derive: ({ values }) => values.FirstSyncTime ?? null },
    LastSuccessSync: { kind: "DateTime", derive: ({ values }) => values.FirstSyncTime ?? null },
    DeviceType: { kind: "String", default: "OWA for Devices" },
    DeviceID: { kind: "String", derive: ({ guid }) => guid.replaceAll("-", "").toUpperCase() },
    DeviceFriendlyName: { kind: "String", derive: ({ name }) => name },
    DeviceWipeSentTime: { kind: "DateTime", default: null },
    DeviceWipeRequestTime: { kind: "DateTime", derive: (row, world) => wipeTime(row, world, false) },
    DeviceWipeAckTime: { kind: "DateTime", default: null },
    AccountOnlyDeviceWipeRequestTime: { kind: "DateTime", derive: (row, world) => wipeTime(row, world, true) },
    IsRemoteWipeSupported: { kind: "Boolean", default: true },
    Status: { kind: "String", derive: (row, world) => (wipeOf(row, world) ? "DeviceWipePending" : "DeviceOk") },
    DeviceAccessState: { kind: "String", default: "Allowed" },
    ClientType: { kind: "String", default: "MOWA" },
  },
  without: ["DeviceUserAgent"],
  parameters: {
    ...mobileDevice.parameters,
    ShowRecoveryPassword: { accepted: "A device with the mail app alone has no such password." },
    GetMailboxLog: { notModelled: true },
    NotificationEmailAddresses: { notModelled: true },
  },
});

function wipeOf({ name, owner }: NounRow, world: World) {
  const mailbox = recipientRow(world, owner ?? "");
  return mailbox ? wipesOf(mailbox)[name] : undefined;
}

function wipeTime(row: NounRow, world: World, accountOnly: boolean): Json {
  const wipe = wipeOf(row, world);
  return wipe?.accountOnly === accountOnly ? wipe.time : null;
}
