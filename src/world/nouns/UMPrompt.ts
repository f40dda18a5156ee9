import { type Given, identityGiven, wordGiven } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import { getRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";
import autoAttendant from "./UMAutoAttendant.ts";
import dialPlan from "./UMDialPlan.ts";

/** The audio files of dial plans and auto attendants, kept with these by name. */
export default defineNoun({
  noun: "UMPrompt",
  kind: "computed",
  called: "UM prompt",
  verbs: ["Export", "Import"],
  type: "Microsoft.Exchange.Management.UM.UMPromptRpcAssembly",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: { AudioData: { kind: "Binary" }, AudioName: { kind: "String", derive: ({ name }) => name } },
  parameters: {
    PromptFileData: "AudioData",
    PromptFileStream: { notModelled: "takes a stream, of which nothing is known but its bytes" },
  },
  actions: {
    Export: { on: null, takes: ["PromptFileName", "UMDialPlan", "UMAutoAttendant"], run: exported },
    Import: { on: null, takes: ["PromptFileName", "UMDialPlan", "UMAutoAttendant"], run: imported },
  },
  source: "documented",
});

function ownerOf(world: World, given: Given): readonly [NounDefinition, NounRow] {
  const plan = identityGiven(given, "UMDialPlan");
  const [definition, named] =
    plan === null ? [autoAttendant, identityGiven(given, "UMAutoAttendant") ?? ""] : [dialPlan, plan];
  return [definition, getRow(world, definition, named)];
}

function promptsOf({ values }: NounRow): Readonly<Record<string, Json>> {
  return (values.Prompts ?? {}) as Readonly<Record<string, Json>>;
}

function exported({ world, given }: ActionCall): readonly NounRow[] {
  const file = wordGiven(given, "PromptFileName") ?? "";
  const [, row] = ownerOf(world, given);
  const name = Object.keys(promptsOf(row)).find((each) => each.toLowerCase() === file.toLowerCase());
  if (name === undefined) throw taskError("PromptNotFound", { file, owner: row.name });
  return [computedRow(world, "UMPrompt", name, { AudioData: promptsOf(row)[name] })];
}

function imported({ world, given, values }: ActionCall): undefined {
  const file = wordGiven(given, "PromptFileName") ?? "";
  const [definition, row] = ownerOf(world, given);
  if (!/\.(wav|wma)$/i.test(file)) throw taskError("PromptFormat", { file });
  changeRow(world, definition, row, { Prompts: { ...promptsOf(row), [file]: values.AudioData ?? "" } });
}
