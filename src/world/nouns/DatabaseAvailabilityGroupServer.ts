import { groupOfServer, membersOf, networksOf } from "../database/availabilityGroups.ts";
import { evictFromCluster } from "../database/clusterMembers.ts";
import { switchClusterService } from "../database/clusterService.ts";
import { databaseCopies } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { discoverNetworks } from "../database/discoverNetworks.ts";
import { type ExchangeServer, getExchangeServer } from "../server/ExchangeServer.ts";
import { wordGiven } from "../values/given.ts";
import group from "./DatabaseAvailabilityGroup.ts";
import network from "./DatabaseAvailabilityGroupNetwork.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { listRows } from "./rows/listRows.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "DatabaseAvailabilityGroupServer",
  tasks: "SystemConfigurationTasks",
  kind: "keyed",
  called: "database availability group server",
  rows: "DatabaseAvailabilityGroup",
  verbs: ["Add", "Remove"],
  actions: {
    Add: { on: "DatabaseAvailabilityGroup", takes: ["MailboxServer", "SkipDagValidation"], run: add },
    Remove: {
      on: "DatabaseAvailabilityGroup",
      takes: ["MailboxServer", "SkipDagValidation", "ConfigurationOnly"],
      run: remove,
    },
  },
  source: "inferred",
});

function serverOf({ world, given }: ActionCall): ExchangeServer {
  return getExchangeServer(world, wordGiven(given, "MailboxServer") ?? "");
}

function add(call: ActionCall): undefined {
  const { world, row } = call;
  if (!row) return;
  const server = serverOf(call);
  const now = groupOfServer(world, server.guid);
  if (now) throw databaseError("ServerInGroup", { server: server.name, group: now.name });
  const { row: changed } = changeRow(world, group, row, { Servers: [...membersOf(row), server.guid] });
  switchClusterService(world, server.name, true);
  if (networksOf(world, row.guid).length === 0) discoverNetworks(world, changed);
}

function remove(call: ActionCall): undefined {
  const { world, row } = call;
  if (!row) return;
  const server = serverOf(call);
  if (!membersOf(row).includes(server.guid))
    throw databaseError("ServerNotInGroup", { server: server.name, group: row.name });
  const replicated = listRows(world, mailboxDatabase).filter((database) => {
    const copies = databaseCopies(world, database);
    return copies.length > 1 && copies.some((copy) => copy.server.guid === server.guid);
  });
  if (replicated.length > 0)
    throw databaseError("ServerHasCopies", {
      server: server.name,
      databases: replicated.map(({ name }) => name).join(", "),
    });
  const left = membersOf(row).filter((guid) => guid !== server.guid);
  changeRow(world, group, row, { Servers: left });
  evictFromCluster(world, row, server);
  if (left.length === 0) for (const each of networksOf(world, row.guid)) removeRow(world, network, each);
}
