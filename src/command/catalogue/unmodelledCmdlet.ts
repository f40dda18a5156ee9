import { commandNotModelled } from "../../objects/errors/runtimeError.ts";
import { type CmdletDefinition, defineCmdlet } from "../CmdletDefinition.ts";
import { unmodelledReason } from "./unmodelledReasons.ts";

/** What there is to say of a cmdlet that the real product has and that cannot act here. */
export interface UnmodelledCmdlet
  extends Pick<
    CmdletDefinition,
    | "name"
    | "module"
    | "className"
    | "aliases"
    | "editions"
    | "synopsis"
    | "description"
    | "examples"
    | "defaultSet"
    | "shouldProcess"
  > {
  /** What is missing, as the error names it. */
  readonly missing: string;
  /** Those that the catalogue does not know; absent: none. */
  readonly parameters?: CmdletDefinition["parameters"];
  /** What the real product refuses before it comes to what is missing; absent: nothing. */
  readonly unmodelledSteps?: CmdletDefinition["unmodelledSteps"];
}

/** A cmdlet whose name, parameters and help exist, and whose call ends in `NotModelled`. */
export function unmodelledCmdlet({ missing, parameters = {}, ...definition }: UnmodelledCmdlet): CmdletDefinition {
  const refusal = () => commandNotModelled(definition.name, missing, unmodelledReason(definition.name));
  return {
    ...defineCmdlet({
      ...definition,
      parameters,
      steps(cmdlet) {
        if (!definition.unmodelledSteps) throw refusal();
        return definition.unmodelledSteps(cmdlet, refusal);
      },
    }),
    modelled: false,
  };
}
