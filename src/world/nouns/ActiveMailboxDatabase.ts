import { copyStatus, databaseCopies } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "ActiveMailboxDatabase",
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
      takes: [
        ...["ActivateOnServer", "MoveComment", "SkipHealthChecks", "SkipActiveCopyChecks", "SkipAllChecks"],
        // Copies here lose no logs, have no content index of their own and serve every client alike.
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

/** To the named server, else to the healthy copy that is preferred most. */
function move({ world, row, given }: ActionCall): readonly NounRow[] | undefined {
  if (!row) return undefined;
  const copies = databaseCopies(world, row);
  const wanted = wordOf(given.get("ActivateOnServer") ?? null);
  const start = getExchangeServer(world, String(row.values.Server)).name;
  const isUsable = (copy: (typeof copies)[number]) =>
    !copy.isActivationSuspended && ["Healthy", "Mounted"].includes(copyStatus(world, row, copy));
  const target =
    wanted === null
      ? copies.find((copy) => !copy.isActive && isUsable(copy))
      : copies.find((copy) => copy.server.guid === getExchangeServer(world, wanted).guid);
  if (!target) throw databaseError("CopyNotFound", { copy: `${row.name}\\${wanted ?? "*"}` });
  const isForced = given.has("SkipHealthChecks") || given.has("SkipAllChecks");
  if (!target.isActive && !isForced && !isUsable(target))
    throw databaseError("CopyNotHealthy", {
      database: row.name,
      server: target.server.name,
      status: target.isActivationSuspended ? "suspended for activation" : copyStatus(world, row, target),
    });
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
