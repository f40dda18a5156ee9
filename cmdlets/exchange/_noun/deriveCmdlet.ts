import { exchangeModuleOf } from "../../../src/command/catalogue/catalogue.ts";
import type { CmdletContext, CmdletDefinition, CmdletSteps } from "../../../src/command/prelude.ts";
import type { NounDefinition } from "../../../src/world/nouns/defineNoun.ts";
import { type ParameterUse, parameterTable, parameterUses, reasonNotModelled } from "./parameters/parameterUses.ts";
import { actionSteps } from "./steps/actionSteps.ts";
import { unmodelledSteps } from "./steps/unmodelledSteps.ts";
import { withRetirement } from "./steps/withRetirement.ts";

/** One verb of derived cmdlets: what it says of itself and what it does. */
export interface NounVerb {
  readonly verb: string;
  readonly synopsis: (definition: NounDefinition) => string;
  readonly steps: (
    cmdlet: CmdletContext,
    definition: NounDefinition,
    uses: ReadonlyMap<string, ParameterUse>,
  ) => CmdletSteps;
}

export function defineVerb(verb: NounVerb): NounVerb {
  return verb;
}

/** The cmdlet of a verb and a noun; its parameters are those of the catalogue that the noun gives a meaning. */
export function deriveCmdlet({ verb, synopsis, steps }: NounVerb, definition: NounDefinition): CmdletDefinition {
  const name = `${verb}-${definition.noun}`;
  const uses = parameterUses(verb, definition);
  const action = definition.actions?.[verb];
  return {
    name,
    module: exchangeModuleOf(name),
    className: name,
    remote: true,
    derived: true,
    source: definition.source === "documented" ? "document" : definition.source,
    synopsis: synopsis(definition),
    parameters: parameterTable(verb, definition, uses),
    unmodelled: reasonsOf(verb, definition),
    unmodelledSteps: (cmdlet, refusal) => unmodelledSteps(cmdlet, name, refusal),
    examples: [],
    steps: (cmdlet) => {
      const own = action ? actionSteps(cmdlet, verb, definition, uses, action) : steps(cmdlet, definition, uses);
      return definition.retired ? withRetirement(cmdlet, verb, definition.noun, definition.retired, own) : own;
    },
  };
}

/** Why parameters are not modelled, where the noun says it. */
function reasonsOf(verb: string, { parameters = {} }: NounDefinition): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, rule]) => {
      const reason = typeof rule === "object" ? reasonNotModelled(verb, rule) : null;
      return reason === null ? [] : [[name.toLowerCase(), reason]];
    }),
  );
}

/** "an accepted domain", "a mailbox". */
export function withArticle({ called }: NounDefinition): string {
  return `${/^[aeio]|^u(?!ni|ser)/i.test(called) ? "an" : "a"} ${called}`;
}
