import { groupOfServer, membersOf } from "../database/availabilityGroups.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { networkAddress } from "../server/Machine.ts";
import { ipRangeKind } from "../values/internetAddresses.ts";
import { identityWord, itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
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
    Subnets: {
      kind: "MultiValuedProperty<String>",
      default: ({ name }) => (name === firstNetwork ? ["{10.0.0.0/24,Up}"] : []),
    },
    Interfaces: { kind: "MultiValuedProperty<String>", derive: interfacesOf },
    MapiAccessEnabled: { kind: "Boolean", default: false },
    ReplicationEnabled: { kind: "Boolean", default: true },
    IgnoreNetwork: { kind: "Boolean", default: false },
  },
  parameters: {
    DatabaseAvailabilityGroup: { accepted: "The network is kept with the group." },
    // Whether servers are on a subnet is not known.
    Subnets: { sets: (value, { row }) => ({ Subnets: subnetsOf(value, row) }), takesChange: true },
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
    return given.size > 0 && group && group.values.ManualDagNetworkConfiguration !== true
      ? databaseError("NetworksAutomatic", { group: group.name })
      : null;
  },
  source: "inferred",
});

/** The subnets that a network has with these, and whether servers are there, which is not known of new ones. */
function subnetsOf(value: ScriptValue, row: NounRow | null): readonly string[] {
  const read = (items: readonly ScriptValue[]): readonly string[] =>
    items.map((each) => `{${ipRangeKind.parse(wordOf(each) ?? "", nowhere)},Unknown}`);
  if (typeof value !== "object" || value?.is !== "change") return read(itemsOf(value));
  const address = (each: string): string => each.replace(/,[^,]*$/, "");
  const gone = read([...value.remove, ...value.add]).map(address);
  return [...textList(row?.values.Subnets).filter((each) => !gone.includes(address(each))), ...read(value.add)];
}

const firstNetwork = "MapiDagNetwork";

/** The adapters of the group's servers that lie in the network, `{EX01,Up,10.0.0.12}`. */
function interfacesOf({ name, owner }: NounRow, world: World): readonly string[] {
  const group = world.store.get(nounObjects, owner ?? "");
  if (!group || name !== firstNetwork) return [];
  return membersOf(group).map((server) => {
    const { name: own } = getExchangeServer(world, server);
    return `{${own},Up,${networkAddress(world, { name: own })}}`;
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
  return world.store
    .find(nounObjects, "owner", `DatabaseAvailabilityGroupNetwork:${group.guid}`)
    .filter((row) => name === "*" || row.name.toLowerCase() === name);
}
