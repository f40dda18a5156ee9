import type { PipelineBinding } from "../../binding/bindPipeline.ts";
import type { ParameterBinder } from "../../binding/ParameterBinder.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";

interface Parameter {
  readonly name: string;
  readonly obsolete: string | null;
  readonly metadata: ParameterMetadata;
}

/** What a call of a command with [Obsolete()], or of a block, warns of where no code calls it. */
export function obsoleteCommand(name: string | null, text: string): string {
  return name === null ? `The script block is obsolete. ${text}` : `The command '${name}' is obsolete. ${text}`;
}

/** The same for parameters that have been bound; those that `pipeline` binds, where it is given. */
export function obsoleteParameters(
  parameters: readonly Parameter[],
  binder: ParameterBinder,
  pipeline?: PipelineBinding,
): string[] {
  return parameters
    .filter(
      ({ obsolete, metadata }) =>
        obsolete !== null && binder.isBound(metadata) && (!pipeline || pipeline.takes(metadata)),
    )
    .map(({ name, obsolete }) => `Parameter '${name}' is obsolete. ${obsolete}`);
}
