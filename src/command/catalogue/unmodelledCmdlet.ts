import { commandNotModelled } from "../../objects/errors/runtimeError.ts";
import { type CmdletDefinition, defineCmdlet } from "../CmdletDefinition.ts";

/** What there is to say of a cmdlet that the real product has and that cannot act here. */
export interface UnmodelledCmdlet
  extends Pick<CmdletDefinition, "name" | "module" | "aliases" | "editions" | "synopsis" | "description" | "examples"> {
  /** What is missing, as the error names it. */
  readonly missing: string;
}

/** A cmdlet whose name, parameters and help exist, and whose call ends in `NotModelled`. */
export function unmodelledCmdlet({ missing, ...definition }: UnmodelledCmdlet): CmdletDefinition {
  return {
    ...defineCmdlet({
      ...definition,
      parameters: {},
      steps() {
        throw commandNotModelled(definition.name, missing);
      },
    }),
    modelled: false,
  };
}
