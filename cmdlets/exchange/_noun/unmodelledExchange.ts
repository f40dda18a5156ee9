import { exchangeModuleOf } from "../../../src/command/catalogue/catalogue.ts";
import { unmodelledCmdlet } from "../../../src/command/catalogue/unmodelledCmdlet.ts";
import type { CmdletDefinition } from "../../../src/command/prelude.ts";
import { unmodelledSteps } from "./steps/unmodelledSteps.ts";

/** A cmdlet of the catalogue that nothing here models: it binds, and refuses what the product would refuse first. */
export function unmodelledExchange(name: string): CmdletDefinition {
  return {
    ...unmodelledCmdlet({
      name,
      module: exchangeModuleOf(name),
      synopsis: "Known, and not modelled.",
      examples: [],
      missing: name,
      unmodelledSteps: (cmdlet, refusal) => unmodelledSteps(cmdlet, name, refusal),
    }),
    remote: true,
  };
}
