import { hasRoom } from "../database/automaticTarget.ts";
import { isInCluster } from "../database/clusterService.ts";
import { databaseCopies, isStoreRunning } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { retryNow } from "../transport/runTransport.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { changeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "Database",
  tasks: "SystemConfigurationTasks",
  kind: "keyed",
  called: "database",
  rows: "MailboxDatabase",
  verbs: ["Mount", "Dismount"],
  actions: {
    Mount: { on: "MailboxDatabase", takes: ["Force", "AcceptDataLoss", "NewCapacity"], run: mount },
    Dismount: { on: "MailboxDatabase", run: dismount },
  },
  sentences: {
    Mount: 'Mounting database "{0}".',
    Dismount: 'Dismounting database "{0}". This may result in reduced availability for mailboxes in the database.',
  },
  source: "documented",
});

function mount({ world, row }: ActionCall): undefined {
  if (!row) return;
  const server = databaseCopies(world, row).find((copy) => copy.isActive)?.server;
  const active = server?.name ?? "";
  const isStopped = !isStoreRunning(world, active);
  if (isStopped || (server && !isInCluster(world, server)))
    throw databaseError("MountFailed", {
      database: row.name,
      server: active,
      inner: isStopped
        ? "The Microsoft Exchange Information Store service isn't running."
        : "The server isn't an active member of the cluster of its database availability group.",
    });
  if (server && row.values.IsMounted === false && !hasRoom(world, server))
    throw databaseError("TooManyActive", { database: row.name, server: active });
  changeRow(world, mailboxDatabase, row, { IsMounted: true });
  retryNow(world, ({ nextHop }) => nextHop === row.name.toLowerCase());
}

function dismount({ world, row }: ActionCall): undefined {
  if (row) changeRow(world, mailboxDatabase, row, { IsMounted: false });
}
