import { instant } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { devices } from "../device/Device.ts";
import { getOrganization } from "../Organization.ts";
import type { Given } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type ParameterRule } from "./defineNoun.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** The devices that were set up with mailboxes: all of them have the mail app (OWA for Devices). */
const noDevice: ParameterRule = { selects: (_row, wanted) => wanted !== true };

export default defineNoun({
  noun: "MobileDevice",
  kind: "computed",
  called: "mobile device",
  verbs: ["Get", "Remove", "Clear"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.MobileDevice",
  tail: "identity",
  order: "declaration",
  identityText: ({ name, owner }, world) => `${ownerName(world, owner)}\\${name}`,
  words: deviceWords,
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
    // All devices are of one kind.
    ActiveSync: noDevice,
    RestApi: noDevice,
    UniversalOutlook: noDevice,
    Monitoring: noDevice,
    OWAforDevices: { selects: (_row, wanted) => wanted === true },
    OrganizationalUnit: {
      selects: ({ owner }, wanted, world) => {
        const mailbox = recipientRow(world, owner ?? "");
        const unit = (wordOf(wanted) ?? "").toLowerCase();
        const canonical = mailbox ? canonicalNameOf(world, mailbox).toLowerCase() : "";
        return canonical.startsWith(`${unit}/`) || canonical.includes(`/${unit}/`);
      },
    },
  },
  compute: deviceRows,
  actions: {
    Clear: {
      // The message is sent when a device has wiped itself, which takes until it is in use again.
      takes: ["NotificationEmailAddresses", "AccountOnly", "Cancel"],
      run({ world, row, given }) {
        if (row) wipe(world, row, given.get("Cancel") !== true, given.get("AccountOnly") === true);
        return undefined;
      },
    },
    Remove: {
      run({ world, row }) {
        if (row) world.store.remove(devices, row.name.toLowerCase());
        return undefined;
      },
    },
  },
  source: "inferred",
});

/** What was asked of a device is kept with its mailbox until it is taken back. */
function wipe(world: World, { name, owner }: NounRow, wanted: boolean, accountOnly: boolean): void {
  const mailbox = recipientRow(world, owner ?? "");
  if (!mailbox) return;
  const { [name]: _, ...others } = wipesOf(mailbox);
  const wipes = wanted ? { ...others, [name]: { time: instant(world.clock.now()), accountOnly } } : others;
  world.store.put(recipients, mailbox.guid, {
    ...mailbox,
    values: { ...mailbox.values, DeviceWipes: wipes as unknown as Json },
  });
}

interface DeviceWipe {
  readonly time: string;
  readonly accountOnly: boolean;
}

/** The wipes that were asked for of a mailbox's devices, by device. */
export function wipesOf({ values }: NounRow): Readonly<Record<string, DeviceWipe>> {
  return (values.DeviceWipes ?? {}) as unknown as Readonly<Record<string, DeviceWipe>>;
}

function deviceRows(world: World, given: Given): readonly NounRow[] {
  const wanted = given.has("Mailbox") ? mailboxNamed(world, given.get("Mailbox") ?? null).guid : null;
  const { guid, startTime } = getOrganization(world);
  return world.store
    .list(devices)
    .filter(({ mailbox }) => wanted === null || mailbox === wanted)
    .map(({ name, mailbox, subscribed }) =>
      plainRow("MobileDevice", {
        guid: nameGuid(guid, "MobileDevice", name),
        name,
        owner: mailbox,
        time: subscribed ?? startTime,
        values: { FirstSyncTime: subscribed },
      }),
    );
}

/** How the product's pages name a device: below the container of its owner's devices. */
function deviceWords({ name, owner }: NounRow, world: World): readonly string[] {
  const row = recipientRow(world, owner ?? "");
  const owners = row ? [row.name, String(row.values.Alias ?? row.name), canonicalNameOf(world, row)] : [];
  return [name, ...owners.map((each) => `${each}\\ExchangeActiveSyncDevices\\${name}`)];
}

function ownerName(world: World, mailbox: string | null): string {
  return recipientRow(world, mailbox ?? "")?.name ?? "";
}
