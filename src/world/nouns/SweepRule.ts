import { folderNamed } from "../mailbox/folderNamed.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { ValueFault } from "../values/ValueKind.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange, ParameterRule } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { mailboxText } from "./request/mailboxRequest.ts";
import { defineMailboxRule } from "./rule/defineMailboxRule.ts";
import { rulePerson } from "./rule/rulePerson.ts";

/** A rule that clears away older messages of a mailbox; its id is 16 bytes in base64 (documented). */
export default defineMailboxRule({
  noun: "SweepRule",
  called: "sweep rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  id: {
    property: "RuleId",
    kind: "String",
    of: ({ guid }) => Buffer.from(guid.replaceAll("-", ""), "hex").toString("base64"),
  },
  properties: {
    Enabled: { kind: "Boolean", default: true },
    SourceFolder: { kind: "String", default: ({ owner }, world) => `${mailboxText(world, owner)}:\\Inbox` },
    DestinationFolder: {
      kind: "String",
      default: ({ owner }, world) => `${mailboxText(world, owner)}:\\Deleted Items`,
    },
    Sender: { kind: "String" },
  },
  parameters: {
    Sender: { sets: (value, { world }) => ({ Sender: value === null ? null : rulePerson(world, value) }) },
    KeepForDays: keeps("KeepForDays", "KeepLatest"),
    KeepLatest: keeps("KeepLatest", "KeepForDays"),
  },
  validate: refusalOf,
  source: "inferred",
});

/** A rule keeps messages by age or by number: the one takes the place of the other (the text of the refusal is inferred). */
function keeps(property: string, other: string): ParameterRule {
  return {
    sets(value, { given }) {
      if (value === null) return { [property]: null };
      if (given.has(other) && given.get(other) !== null) throw nounError("SweepKeepsTwice");
      const count = Number(wordOf(value) ?? "");
      if (!Number.isInteger(count) || count < 1)
        throw new ValueFault(`The value "${wordOf(value) ?? ""}" isn't a number of 1 or more.`);
      return { [property]: count, [other]: null };
    },
  };
}

/** A rule keeps something, and the folders that it names are there (documented; the texts inferred). */
function refusalOf({ world, before, after }: NounChange): WorldError | null {
  if (!after) return null;
  if (after.values.KeepForDays === undefined && after.values.KeepLatest === undefined)
    return nounError("SweepKeepsNothing");
  for (const property of ["SourceFolder", "DestinationFolder"]) {
    const folder = after.values[property];
    if (typeof folder === "string" && folder !== "" && folder !== before?.values[property])
      folderNamed(world, folder.includes(":") ? folder : `${after.owner}:${folder}`);
  }
  return null;
}
