import type { CmdletDefinition } from "../../../../src/command/prelude.ts";
import type { NounDefinition, Values } from "../../../../src/world/nouns/defineNoun.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { changeRow } from "../../../../src/world/nouns/rows/writeRow.ts";
import type { Given } from "../../../../src/world/values/given.ts";
import type { World } from "../../../../src/world/World.ts";
import { defineVerb, deriveCmdlet } from "../deriveCmdlet.ts";
import { targetRow } from "../parameters/targetRow.ts";
import { onNoun } from "./onNoun.ts";
import { sentence } from "./sentence.ts";

interface UpdateCall {
  readonly world: World;
  readonly row: NounRow;
  readonly given: Given;
}

/** An Update- cmdlet that does something with one object; `action` gives what the object has afterwards. */
export function defineUpdate(
  definition: NounDefinition,
  synopsis: string,
  action: (call: UpdateCall) => Values,
): CmdletDefinition {
  const verb = defineVerb({
    verb: "Update",
    synopsis: () => synopsis,
    steps: (cmdlet, noun, uses) =>
      onNoun(cmdlet, "Update", noun, uses, (call) => {
        const { world, given } = call;
        const row = targetRow(call);
        if (!cmdlet.shouldProcessSentence(sentence(noun, "Update", identityTextOf(world, noun, row)))) return;
        world.store.transact(() => {
          changeRow(world, noun, row, action({ world, row, given }), row.name, given);
        });
      }),
  });
  return deriveCmdlet(verb, definition);
}
