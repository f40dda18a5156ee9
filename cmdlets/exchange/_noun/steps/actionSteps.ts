import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import type { NounAction, NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import type { ParameterUse } from "../parameters/parameterUses.ts";
import { selectedRows } from "../parameters/selection.ts";
import { targetRow } from "../parameters/targetRow.ts";
import { nounObject } from "../values/NounObject.ts";
import { changesOf, onNoun } from "./onNoun.ts";
import { rehearse } from "./rehearse.ts";
import { sentence } from "./sentence.ts";

/** Verbs whose work is not the organisation's alone, and can't be taken back: files, mail, what a server is asked. */
const actsOutside: ReadonlySet<string> = new Set(["Export", "Import", "Invoke", "Test"]);

/** The steps of a verb with behaviour of its own. */
export function actionSteps(
  cmdlet: CmdletContext,
  verb: string,
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
  action: NounAction,
): CmdletSteps {
  return onNoun(cmdlet, verb, definition, uses, (call) => {
    const { world, given } = call;
    const target = targetOf(definition, action);
    action.seeks?.(world, given);
    // -Filter means all objects that it fits.
    const rows =
      target === null
        ? [null]
        : given.has("Filter")
          ? selectedRows(call)
          : (action.rows?.(world, given) ?? [targetRow({ ...call, definition: target })]);
    const only = definition.shown?.(given) ?? null;
    const asks = verb !== "Test";
    for (const row of rows) {
      const identity = target && row ? identityTextOf(world, target, row) : "";
      const values = changesOf(call, row);
      const run = (warn: (text: string) => void) => action.run({ world, row, given, values, warn });
      // What would be refused is told before (inferred from members and from New-, Set- and Remove-).
      if (!actsOutside.has(verb)) rehearse(call, () => run(() => {}));
      if (asks && !cmdlet.shouldProcessSentence(sentence(definition, verb, identity))) continue;
      for (const each of run((text) => cmdlet.warning(text)) ?? [])
        cmdlet.write(nounObject(world, definition, each, only, action.resultType));
    }
  });
}

function targetOf(definition: NounDefinition, { on }: NounAction): NounDefinition | null {
  if (on === null) return null;
  const target = on === undefined ? definition : nounNamed(on);
  if (!target) throw new Error(`A verb of ${definition.noun} works on ${on}, which is no noun.`);
  return target;
}
