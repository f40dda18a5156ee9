import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { changeRow } from "./rows/writeRow.ts";

/** The version of the schema that a database is asked to have, which Get-MailboxDatabase shows. */
export default defineNoun({
  noun: "DatabaseSchema",
  kind: "computed",
  called: "schema of a database",
  verbs: ["Update"],
  actions: { Update: { on: "MailboxDatabase", takes: ["MajorVersion", "MinorVersion"], run: update } },
  source: "documented",
});

function update({ world, row, given }: ActionCall): undefined {
  if (!row || !given.has("MajorVersion")) return;
  const [major, minor] = ["MajorVersion", "MinorVersion"].map((name) => wordGiven(given, name) ?? "0");
  changeRow(world, mailboxDatabase, row, { RequestedSchemaVersion: `${major}.${minor}` });
}
