import type { CmdletDefinition } from "../../../../src/command/prelude.ts";
import {
  defineNoun,
  type NounDefinition,
  type PropertyRule,
  type Values,
} from "../../../../src/world/nouns/defineNoun.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { plainRow } from "../../../../src/world/nouns/rows/plainRow.ts";
import { defineVerb, deriveCmdlet } from "../deriveCmdlet.ts";
import { nounObject } from "../values/NounObject.ts";
import { type NounCall, onNoun } from "./onNoun.ts";
import { sentence } from "./sentence.ts";

/** A cmdlet whose results are objects of their own, not the noun's. */
interface Check {
  readonly verb: string;
  readonly noun: string;
  /** What the noun's things are called in questions of -WhatIf and -Confirm. */
  readonly called: string;
  readonly synopsis: string;
  /** The parameters that `run` reads. */
  readonly reads: readonly string[];
  /** Parameters with a reason of their own: accepted, or not modelled. */
  readonly parameters?: NounDefinition["parameters"];
  /** The .NET type of the results, and their properties in their order. */
  readonly type: string;
  readonly properties: Readonly<Record<string, PropertyRule>>;
  /** Whether -WhatIf and -Confirm stand before it: it changes something. */
  readonly changes?: true;
  readonly source: NounDefinition["source"];
  readonly run: (call: NounCall) => readonly Values[];
}

export function defineCheck(check: Check): CmdletDefinition {
  const { verb, noun, called, reads, type, properties, source } = check;
  const input = { accepted: "Input of the cmdlet." };
  const task = defineNoun({
    noun,
    kind: "computed",
    called,
    parameters: { ...Object.fromEntries(reads.map((name) => [name, input])), ...check.parameters },
    source,
  });
  const result = defineNoun({
    noun: `${verb}${noun}Result`,
    kind: "computed",
    called,
    type,
    tail: "none",
    order: "declaration",
    properties,
    source,
  });
  const definition = defineVerb({
    verb,
    synopsis: () => check.synopsis,
    steps: (cmdlet, own, uses) =>
      onNoun(cmdlet, verb, own, uses, (call) => {
        const identity = String(cmdlet.raw("Identity") ?? "");
        if (check.changes && !cmdlet.shouldProcessSentence(sentence(own, verb, identity))) return;
        for (const values of check.run(call)) cmdlet.write(nounObject(call.world, result, resultRow(result, values)));
      }),
  });
  return deriveCmdlet(definition, task);
}

function resultRow({ noun }: NounDefinition, values: Values): NounRow {
  const time = "2000-01-01T00:00:00.000Z";
  return plainRow(noun, { guid: "", name: "", time, values });
}
