import { membersOf } from "../database/availabilityGroups.ts";
import { joinCluster, leaveCluster } from "../database/clusterMembers.ts";
import { nodesOf, ownerOfCluster, witnessInUse } from "../database/clusterNodes.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { discoverNetworks } from "../database/discoverNetworks.ts";
import { getOrganization } from "../Organization.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { wordGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";

/** The longest name of a computer account. */
const mostOfComputerName = 15;

export default defineNoun({
  noun: "DatabaseAvailabilityGroup",
  tasks: "SystemConfigurationTasks",
  kind: "keyed",
  called: "database availability group",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseAvailabilityGroup",
  directory: {
    containers: ["Database Availability Groups", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "msExchMDBAvailabilityGroup"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "New", "Set", "Remove", "Start", "Stop", "Restore"],
  properties: {
    Servers: { kind: "MultiValuedProperty<ADObjectId>", references: "ExchangeServer" },
    WitnessServer: { default: "" },
    WitnessDirectory: {
      default: ({ name, values }) => (values.WitnessServer ? `C:\\DAGFileShareWitnesses\\${name}` : null),
    },
    DatabaseAvailabilityGroupIpv4Addresses: {
      kind: "MultiValuedProperty<String>",
      derive: ({ values }) => values.DatabaseAvailabilityGroupIpAddresses ?? [],
    },
    ServersInMaintenance: { kind: "MultiValuedProperty<ADObjectId>", references: "ExchangeServer", default: [] },
    NetworkNames: { kind: "MultiValuedProperty<String>", default: [] },
    OperationalServers: { kind: "MultiValuedProperty<ADObjectId>", references: "ExchangeServer", default: [] },
    PrimaryActiveManager: { kind: "ADObjectId", references: "ExchangeServer", default: null },
    WitnessShareInUse: { kind: "String", default: null },
    StartedMailboxServers: { kind: "MultiValuedProperty<String>", derive: (row, world) => fqdns(world, row, false) },
    StoppedMailboxServers: { kind: "MultiValuedProperty<String>", derive: (row, world) => fqdns(world, row, true) },
    NetworkCompression: { default: "InterSubnetOnly" },
    NetworkEncryption: { default: "InterSubnetOnly" },
    DatacenterActivationMode: { default: "Off" },
    AllowCrossSiteRpcClientAccess: { kind: "Boolean", default: false },
    ThirdPartyReplication: { default: "Disabled" },
    ReplicationPort: { default: 64_327, range: [1, 65_535] },
    AutoDagDatabaseCopiesPerVolume: { default: 1 },
    AutoDagDatabaseCopiesPerDatabase: { default: 1 },
    AutoDagVolumesRootFolderPath: { default: "C:\\ExchangeVolumes" },
    AutoDagDatabasesRootFolderPath: { default: "C:\\ExchangeDatabases" },
  },
  parameters: {
    DiscoverNetworks: { acts: true, accepted: "Read where networks are looked for." },
    Status: { accepted: "It asks for what the cluster says of itself." },
    SkipDagValidation: { accepted: "The group's settings are always valid." },
  },
  asked: (row, given, world) => (given.has("Status") ? statusOf(row, world) : {}),
  actions: {
    Start: {
      takes: ["MailboxServer", "ActiveDirectorySite", "ConfigurationOnly"],
      run: (call) => switchServer(call, false),
    },
    Stop: {
      takes: ["MailboxServer", "ActiveDirectorySite", "ConfigurationOnly"],
      run: (call) => switchServer(call, true),
    },
    Restore: {
      takes: ["ActiveDirectorySite", "AlternateWitnessDirectory", "AlternateWitnessServer", "UsePrimaryWitnessServer"],
      run: restore,
    },
  },
  // Networks that nobody arranges arrange themselves.
  changed({ world, after, given }) {
    const isAutomatic =
      given.has("ManualDagNetworkConfiguration") && after?.values.ManualDagNetworkConfiguration !== true;
    if (after && (isAutomatic || given.get("DiscoverNetworks") === true)) discoverNetworks(world, after);
  },
  validate: ({ world, before, after }) => {
    if (before && !after && membersOf(before).length > 0)
      return databaseError("GroupHasServers", { group: before.name, servers: names(world, before).join(", ") });
    const member = after ? witnessAmongMembers(world, before, after) : undefined;
    if (after && member) return taskError("WitnessIsMember", { server: member, group: after.name });
    // The cluster's account has the group's name.
    const isTooLong = after !== null && after.name.length > mostOfComputerName;
    return isTooLong ? nounError("NameTooLong", { maximum: mostOfComputerName, length: after.name.length }) : null;
  },
  source: "documented",
});

/** The member that a change makes a witness, the one in use or the one for the second site. */
function witnessAmongMembers(world: World, before: NounRow | null, after: NounRow): string | undefined {
  const named = (row: NounRow | null, property: string): string => String(row?.values[property] ?? "").toLowerCase();
  const made = ["WitnessServer", "AlternateWitnessServer"]
    .filter((property) => named(before, property) !== named(after, property))
    .map((property) => named(after, property));
  return membersOf(after)
    .map((guid) => getExchangeServer(world, guid))
    .find(({ name, values }) => [name, values.Fqdn].some((each) => made.includes(each.toLowerCase())))?.name;
}

function names(world: World, row: NounRow): readonly string[] {
  return membersOf(row).map((guid) => getExchangeServer(world, guid).name);
}

function fqdns(world: World, row: NounRow, stopped: boolean): readonly string[] {
  const out = new Set(Array.isArray(row.values.Stopped) ? row.values.Stopped : []);
  return membersOf(row)
    .filter((guid) => out.has(guid) === stopped)
    .map((guid) => getExchangeServer(world, guid).values.Fqdn);
}

function statusOf(row: NounRow, world: World) {
  const running = nodesOf(world, row).filter(({ state }) => state !== "Down");
  return {
    OperationalServers: running.map(({ server }) => server.guid),
    PrimaryActiveManager: ownerOfCluster(world, row)?.guid ?? null,
    // Those whose nodes are paused, as StartDagServerMaintenance.ps1 pauses them (inferred).
    ServersInMaintenance: running.filter(({ state }) => state === "Paused").map(({ server }) => server.guid),
    WitnessShareInUse: witnessInUse(world, row),
  };
}

/**
 * Takes members of the group out of service after a failure, or back: the named server, or all of a site. -ConfigurationOnly
 * notes it in the directory alone; the members themselves leave the cluster, and their databases go with them, until they join
 * it again.
 */
function switchServer({ world, row, given }: ActionCall, stops: boolean): undefined {
  if (!row) return;
  requireActivationMode(row);
  const site = given.get("ActiveDirectorySite") ?? null;
  const chosen = site === null ? [memberNamed(world, row, given)] : membersOfSite(world, row, wordOf(site) ?? "");
  const others = (Array.isArray(row.values.Stopped) ? row.values.Stopped : []).filter(
    (each) => !chosen.includes(String(each)),
  );
  const stopped = stops ? [...others, ...chosen] : others;
  const group = nounNamed("DatabaseAvailabilityGroup");
  // Whoever starts again is in the cluster again.
  const restored: Values = stops || stopped.length > 0 ? {} : { Restored: null, UsesAlternateWitness: null };
  if (!group) return;
  const { row: after } = changeRow(world, group, row, { Stopped: stopped.length > 0 ? stopped : null, ...restored });
  if (!stops) joinCluster(world, after, chosen);
  else if (given.get("ConfigurationOnly") !== true) leaveCluster(world, after, chosen);
}

/** Members are stopped, started and left out only in a group that coordinates its activation (documented). */
function requireActivationMode({ name, values }: NounRow): void {
  if (String(values.DatacenterActivationMode ?? "Off") === "Off")
    throw databaseError("GroupNotInActivationMode", { group: name });
}

function memberNamed(world: World, row: NounRow, given: ActionCall["given"]): string {
  const server = getExchangeServer(world, wordGiven(given, "MailboxServer") ?? "");
  if (!membersOf(row).includes(server.guid))
    throw databaseError("ServerNotInGroup", { server: server.name, group: row.name });
  return server.guid;
}

/** All servers are of the organisation's one site. */
function membersOfSite(world: World, row: NounRow, site: string): readonly string[] {
  const sites = nounNamed("ADSite");
  const own = sites && getRow(world, sites, site);
  return own?.name.toLowerCase() === getOrganization(world).site.toLowerCase() ? membersOf(row) : [];
}

/** Members that stopped are out of the cluster; those that are left go on, with the alternate witness where there is one. */
function restore({ world, row, given }: ActionCall): undefined {
  const group = nounNamed("DatabaseAvailabilityGroup");
  if (!row || !group) return;
  requireActivationMode(row);
  const stopped = Array.isArray(row.values.Stopped) ? row.values.Stopped : [];
  const site = wordGiven(given, "ActiveDirectorySite");
  const members = site === null ? membersOf(row) : membersOfSite(world, row, site);
  if (stopped.length === 0 || members.every((guid) => stopped.includes(guid)))
    throw databaseError("NobodyStopped", { group: row.name });
  const server = wordGiven(given, "AlternateWitnessServer") ?? row.values.AlternateWitnessServer ?? null;
  const folder = wordGiven(given, "AlternateWitnessDirectory") ?? row.values.AlternateWitnessDirectory ?? null;
  changeRow(world, group, row, {
    Restored: true,
    AlternateWitnessServer: server,
    AlternateWitnessDirectory: folder,
    UsesAlternateWitness: server !== null && given.get("UsePrimaryWitnessServer") !== true ? true : null,
  });
  leaveCluster(world, row, stopped.map(String));
}
