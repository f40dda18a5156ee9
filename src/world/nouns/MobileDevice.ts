import { nameGuid } from "../../base/nameGuid.ts";
import { devices } from "../device/Device.ts";
import { getOrganization } from "../Organization.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { mailboxNamed } from "./mailboxRequest.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";

/** The devices that were set up with mailboxes: all of them have the mail app (OWA for Devices). */
export default defineNoun({
  noun: "MobileDevice",
  kind: "computed",
  called: "mobile device",
  verbs: ["Get", "Remove"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.MobileDevice",
  tail: "identity",
  order: "declaration",
  identityText: ({ name, owner }, world) => `${ownerName(world, owner)}\\${name}`,
  properties: {
    FriendlyName: { kind: "String", derive: ({ name }) => name },
    DeviceId: { kind: "String", derive: ({ guid }) => guid.replaceAll("-", "").toUpperCase() },
    DeviceType: { kind: "String", default: "OWA for Devices" },
    UserDisplayName: { kind: "String", derive: ({ owner }, world) => ownerName(world, owner) },
    DeviceAccessState: { kind: "String", default: "Allowed" },
    FirstSyncTime: { kind: "DateTime", derive: ({ values }) => values.FirstSyncTime ?? null },
    ClientType: { kind: "String", default: "MOWA" },
    Name: { kind: "String", derive: ({ name }) => name },
  },
  without: [
    "DeviceOS",
    "DeviceModel",
    "DeviceID",
    "DeviceUserAgent",
    "ActiveSyncAllowedDeviceIDs",
    "ActiveSyncBlockedDeviceIDs",
  ],
  parameters: {
    Mailbox: { accepted: "Read where devices are listed." },
    ActiveSync: { selects: (_row, wanted) => wanted !== true },
    OWAforDevices: { selects: (_row, wanted) => wanted === true },
  },
  compute: deviceRows,
  actions: {
    Remove: {
      run({ world, row }) {
        if (row) world.store.remove(devices, row.name.toLowerCase());
        return undefined;
      },
    },
  },
  source: "inferred",
});

function deviceRows(world: World, given: ReadonlyMap<string, ScriptValue>): readonly NounRow[] {
  const wanted = given.has("Mailbox") ? mailboxNamed(world, given.get("Mailbox") ?? null).guid : null;
  const { guid, startTime } = getOrganization(world);
  return world.store
    .list(devices)
    .filter(({ mailbox }) => wanted === null || mailbox === wanted)
    .map(({ name, mailbox, subscribed }) => ({
      noun: "MobileDevice",
      guid: nameGuid(guid, "MobileDevice", name),
      name,
      owner: mailbox,
      distinguishedName: "",
      whenCreated: subscribed ?? startTime,
      whenChanged: subscribed ?? startTime,
      values: { FirstSyncTime: subscribed },
    }));
}

function ownerName(world: World, mailbox: string | null): string {
  return world.store.get(recipients, mailbox ?? "")?.name ?? "";
}
