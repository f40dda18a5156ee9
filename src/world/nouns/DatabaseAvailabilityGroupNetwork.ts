import { groupOfServer, membersOf, networksOf, subnetsOf } from "../database/availabilityGroups.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { networkAddress, serverSubnet } from "../server/Machine.ts";
import type { InterfaceValue } from "../values/availabilityGroupNetworks.ts";
import { ipRangeKind } from "../values/internetAddresses.ts";
import { identityWord, itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import databaseAvailabilityGroup from "./DatabaseAvailabilityGroup.ts";
import { defineNoun } from "./defineNoun.ts";
import { findRow, getRow } from "./rows/findRow.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";

/**
 * A network of a group of servers, `DAG1\\MapiDagNetwork`. The first comes with the first member, and has the subnet that the adapters of all
 * servers are in.
 */
export default defineNoun({
  noun: "DatabaseAvailabilityGroupNetwork",
  kind: "keyed",
  called: "database availability group network",
  verbs: ["Get", "New", "Remove", "Set"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseAvailabilityGroupNetwork",
  tail: "identity",
  order: "declaration",
  without: ["DatabaseAvailabilityGroup"],
  ownerOf: (given, world) => groupNamed(world, given.get("DatabaseAvailabilityGroup") ?? null).guid,
  identityText: ({ owner, name }, world) => `${world.store.get(nounObjects, owner ?? "")?.name ?? ""}\\${name}`,
  resolve: (world, identity) => networksNamed(world, identity),
  presets: (_values, world, given) => ({
    parent: groupNamed(world, given.get("DatabaseAvailabilityGroup") ?? null).distinguishedName,
  }),
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    Description: { kind: "String", default: "" },
    // A subnet that no adapter is in has no state that the cluster knows.
    Subnets: {
      kind: "MultiValuedProperty<DatabaseAvailabilityGroupNetworkSubnet>",
      derive: (row, world) =>
        subnetsOf(row).map((subnet) => ({
          subnet,
          state: subnet === serverSubnet && isUsed(row, world) ? "Up" : "Unknown",
        })),
    },
    Interfaces: {
      kind: "MultiValuedProperty<DatabaseAvailabilityGroupNetworkInterface>",
      derive: (row, world) => (isUsed(row, world) ? serversOf(row, world) : []),
    },
    MapiAccessEnabled: { kind: "Boolean", default: false },
    ReplicationEnabled: { kind: "Boolean", default: true },
    IgnoreNetwork: { kind: "Boolean", default: false },
  },
  parameters: {
    DatabaseAvailabilityGroup: { accepted: "The network is kept with the group." },
    Subnets: { sets: (value, { row }) => ({ Subnets: subnetsAfter(value, row) }), takesChange: true },
    Server: {
      selection: (value, world) => {
        const group = groupOfServer(world, getExchangeServer(world, identityWord(value) ?? "").guid);
        return ({ owner }) => group !== null && owner === group.guid;
      },
    },
  },
  // Before, the group arranges them by itself (documented; the refusal's words are inferred).
  validate: ({ world, before, after, given }) => {
    const group = world.store.get(nounObjects, (after ?? before)?.owner ?? "");
    if (given.size > 0 && group && group.values.ManualDagNetworkConfiguration !== true)
      return databaseError("NetworksAutomatic", { group: group.name });
    // A subnet that adapters are in goes to another network alone (the refusal is inferred).
    const isLeft = before && isUsed(before, world) && !(after && isUsed(after, world));
    return isLeft ? databaseError("SubnetInUse", { network: before.name, subnet: serverSubnet }) : null;
  },
  // A subnet that is given to one network leaves the other (inferred).
  changed({ world, after, given }) {
    if (!after || !given.has("Subnets")) return;
    const taken = subnetsOf(after);
    for (const row of networksOf(world, after.owner)) {
      const kept = subnetsOf(row).filter((each) => !taken.includes(each));
      if (row.guid !== after.guid && kept.length < subnetsOf(row).length)
        world.store.put(nounObjects, row.guid, { ...row, values: { ...row.values, Subnets: kept } });
    }
  },
  source: "inferred",
});

/** Whether the adapters of the group's servers are in a network. */
function isUsed(row: NounRow, world: World): boolean {
  return subnetsOf(row).includes(serverSubnet) && serversOf(row, world).length > 0;
}

/** The subnets that a network has when these are given or change those that it has. */
function subnetsAfter(value: ScriptValue, row: NounRow | null): readonly string[] {
  const read = (items: readonly ScriptValue[]): readonly string[] =>
    items.map((each) => String(ipRangeKind.parse(wordOf(each) ?? "", nowhere)));
  if (typeof value !== "object" || value?.is !== "change") return read(itemsOf(value));
  const [gone, added] = [read(value.remove), read(value.add)];
  return [...new Set([...(row ? subnetsOf(row) : []).filter((each) => !gone.includes(each)), ...added])];
}

/** The adapters of the group's servers. */
function serversOf({ owner }: NounRow, world: World): readonly InterfaceValue[] {
  const group = world.store.get(nounObjects, owner ?? "");
  if (!group) return [];
  return membersOf(group).map((server) => {
    const { name: node } = getExchangeServer(world, server);
    return { node, state: "Up", address: networkAddress(world, { name: node }) };
  });
}

function groupNamed(world: World, value: Parameters<typeof identityWord>[0]): NounRow {
  return getRow(world, databaseAvailabilityGroup, identityWord(value) ?? "");
}

/** `DAG1\\Network`, by any identity of the group, which alone means all of its networks; null for what names no group. */
function networksNamed(world: World, identity: string): readonly NounRow[] | null {
  const at = identity.lastIndexOf("\\");
  const group = findRow(world, databaseAvailabilityGroup, at > 0 ? identity.slice(0, at) : identity);
  if (!group) return null;
  const name = at > 0 ? identity.slice(at + 1).toLowerCase() : "*";
  return networksOf(world, group.guid).filter((row) => name === "*" || row.name.toLowerCase() === name);
}
