import { databaseCopies } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { changeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "DatabasePath",
  kind: "keyed",
  called: "database path",
  rows: "MailboxDatabase",
  verbs: ["Move"],
  properties: { EDBFilePath: { kind: "EdbFilePath" }, LogFolderPath: { kind: "LocalLongFullPath" } },
  actions: { Move: { on: "MailboxDatabase", takes: ["Force", "ConfigurationOnly"], run: move } },
  sentences: { Move: 'Moving database path "{0}".' },
  source: "documented",
});

/** A mounted database is dismounted for the move and mounted again, so that its state stays. */
function move({ world, row, values }: ActionCall): undefined {
  if (!row) return;
  if (databaseCopies(world, row).length > 1) throw databaseError("DatabaseHasCopies", { database: row.name });
  const { EDBFilePath, LogFolderPath } = values;
  changeRow(world, mailboxDatabase, row, {
    ...(EDBFilePath === undefined ? {} : { EdbFilePath: EDBFilePath }),
    ...(LogFolderPath === undefined ? {} : { LogFolderPath }),
  });
}
