import type { PipelineBinding } from "../../binding/bindPipeline.ts";
import type { ParameterBinder } from "../../binding/ParameterBinder.ts";
import type { BlockCode } from "./BlockCode.ts";
import type { CalledFunction } from "./CalledFunction.ts";

/** What a call of a command with [Obsolete()] warns of, where no code calls it. */
export function obsoleteCommand({ command, block }: CalledFunction): string {
  const subject = command ? `The command '${command.name}'` : "The script block";
  return `${subject} is obsolete. ${block.code.obsolete ?? ""}`;
}

/** The same for parameters that have been bound; those that `pipeline` binds, where it is given. */
export function obsoleteParameters(code: BlockCode, binder: ParameterBinder, pipeline?: PipelineBinding): string[] {
  return code.parameters
    .filter(
      ({ obsolete, metadata }) =>
        obsolete !== null && binder.isBound(metadata) && (!pipeline || pipeline.takes(metadata)),
    )
    .map(({ name, obsolete }) => `Parameter '${name}' is obsolete. ${obsolete}`);
}
