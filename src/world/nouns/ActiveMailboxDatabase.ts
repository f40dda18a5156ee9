import { automaticTarget, hasRoom, isUsable, serverFault, stayingReason } from "../database/automaticTarget.ts";
import { contentIndexState } from "../database/contentIndex.ts";
import { copyStatus, databaseCopies } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { type Given, identityGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "ActiveMailboxDatabase",
  tasks: "SystemConfigurationTasks",
  kind: "computed",
  called: "active mailbox database",
  verbs: ["Move"],
  identityText: ({ name }) => name,
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    ActiveServerAtStart: { kind: "String" },
    ActiveServerAtEnd: { kind: "String" },
    Status: { kind: "String" },
    NumberOfLogsLost: { kind: "Int32", default: 0 },
    RecoveryPointObjective: { kind: "DateTime", default: null },
    MountStatusAtMoveStart: { kind: "String" },
    MountStatusAtMoveEnd: { kind: "String" },
  },
  actions: {
    Move: {
      on: "MailboxDatabase",
      rows: databasesMeant,
      takes: [
        ...["ActivateOnServer", "MoveComment", "SkipHealthChecks", "SkipActiveCopyChecks", "SkipAllChecks"],
        ...["Server", "ActivatePreferredOnServer", "MoveAllDatabasesOrNone"],
        // No move is too soon after another one, and none warns.
        ...["SkipMoveSuppressionChecks", "TerminateOnWarning"],
        // Copies here lose no logs.
        ...[
          "MountDialOverride",
          "SkipClientExperienceChecks",
          "SkipCpuChecks",
          "SkipLagChecks",
          "SkipMaximumActiveDatabasesChecks",
        ],
      ],
      run: move,
    },
  },
  sentences: { Move: 'Moving mailbox database "{0}" to another server.' },
  source: "inferred",
});

/**
 * -Server: what is active there; -ActivatePreferredOnServer: what prefers that server and is active on another one. With
 * -MoveAllDatabasesOrNone each of them must have a copy to move to.
 */
function databasesMeant(world: World, given: Given): readonly NounRow[] | null {
  const from = identityGiven(given, "Server");
  const to = identityGiven(given, "ActivatePreferredOnServer");
  if (from === null && to === null) return null;
  const all = listRows(world, mailboxDatabase);
  const server = getExchangeServer(world, from ?? to ?? "").guid;
  const meant = all.filter((row) => {
    const copies = databaseCopies(world, row);
    const active = copies.find(({ isActive }) => isActive)?.server.guid;
    if (copies.length < 2) return false;
    return to === null ? active === server : copies[0].server.guid === server && active !== server;
  });
  if (given.get("MoveAllDatabasesOrNone") !== true) return meant;
  const stuck = meant.find((row) => !automaticTarget(world, row));
  if (stuck) throw databaseError("CopyNotFound", { copy: `${stuck.name}\\*` });
  return meant;
}

/** Of each passive copy why it stays what it is. */
function nothingToActivate(world: World, row: NounRow): { readonly database: string; readonly reasons: string } {
  const passive = databaseCopies(world, row).filter(({ isActive }) => !isActive);
  const reasons = passive.map((copy) => `${copy.server.name}: ${stayingReason(world, row, copy)}`);
  const only = `There is only one copy of this mailbox database (${row.name}). Automatic recovery is not available.`;
  return { database: row.name, reasons: passive.length === 0 ? only : reasons.join("\n") };
}

/** To the named server, else to the healthy copy that is preferred most. */
function move({ world, row, given }: ActionCall): readonly NounRow[] | undefined {
  if (!row) return undefined;
  const copies = databaseCopies(world, row);
  const wanted = identityGiven(given, "ActivateOnServer") ?? identityGiven(given, "ActivatePreferredOnServer");
  const start = getExchangeServer(world, String(row.values.Server)).name;
  const target =
    wanted === null
      ? automaticTarget(world, row)
      : copies.find((copy) => copy.server.guid === getExchangeServer(world, wanted).guid);
  if (!target && wanted === null) throw databaseError("NothingToActivate", nothingToActivate(world, row));
  if (!target) throw databaseError("CopyNotFound", { copy: `${row.name}\\${wanted}` });
  const isForced = given.has("SkipHealthChecks") || given.has("SkipAllChecks");
  if (!target.isActive && !isForced && !isUsable(world, row, target))
    throw databaseError("CopyNotHealthy", {
      database: row.name,
      server: target.server.name,
      status: target.isActivationSuspended ? "suspended for activation" : copyStatus(world, row, target),
    });
  const reason = target.isActive || given.has("SkipAllChecks") ? null : serverFault(world, target);
  if (reason !== null)
    throw databaseError("ServerTakesNone", { database: row.name, server: target.server.name, reason });
  const skipsIndex = isForced || given.has("SkipClientExperienceChecks");
  const index = contentIndexState(world, row, target);
  if (!target.isActive && !skipsIndex && !["Healthy", "NotApplicable", "Disabled"].includes(index))
    throw databaseError("IndexNotHealthy", { database: row.name, server: target.server.values.Fqdn, index });
  const ignoresLimit = given.has("SkipMaximumActiveDatabasesChecks") || given.has("SkipAllChecks");
  if (!target.isActive && !ignoresLimit && !hasRoom(world, target.server))
    throw databaseError("TooManyActive", { database: row.name, server: target.server.name });
  const mount = row.values.IsMounted === false ? "Dismounted" : "Mounted";
  changeRow(world, mailboxDatabase, row, { Server: target.server.guid });
  const values = {
    ActiveServerAtStart: start.toLowerCase(),
    ActiveServerAtEnd: target.server.name.toLowerCase(),
    Status: "Succeeded",
    MountStatusAtMoveStart: mount,
    MountStatusAtMoveEnd: mount,
  };
  return [{ ...row, noun: "ActiveMailboxDatabase", values }];
}
