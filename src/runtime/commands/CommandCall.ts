import type { Argument } from "../../binding/Argument.ts";
import type { Extent } from "../../diag/Extent.ts";
import { isPSObject } from "../../objects/members/asPSObject.ts";
import type { Engine } from "../Engine.ts";
import type { PipelineState } from "../pipeline/PipelineState.ts";
import type { Sink, Streams } from "../pipeline/Streams.ts";
import type { Scope } from "../scope/Scope.ts";

/** A call of a command in a pipeline, whatever kind of command it is. */
export interface CommandCall {
  readonly engine: Engine;
  /** The caller's. */
  readonly scope: Scope;
  readonly streams: Streams;
  /** Where the errors of a cmdlet are merged into its output, those of blocks that it runs are lost. */
  readonly losesErrorsOfBlocks?: boolean;
  readonly out: Sink;
  readonly args: readonly Argument[];
  readonly extent: Extent | null;
  /** Where the command is named; absent where code calls. */
  readonly headExtent?: Extent;
  readonly expectsInput: boolean;
  readonly pipelineLength: number;
  readonly pipelinePosition: number;
  readonly state?: PipelineState | undefined;
  /** `.`: in the caller's scope. */
  readonly dotSourced: boolean;
  /** Whether an error that leaves a statement of the block itself is the caller's. */
  readonly endsOnError?: boolean;
}

/**
 * Whether an object came to the call in a PSObject: a cmdlet hands on to the next command of its pipeline what it writes
 * without the wrapper that it would have.
 */
export function cameWrapped({ state, pipelinePosition }: CommandCall, input: unknown): boolean {
  return isPSObject(input) || state?.comesFromCmdlet(pipelinePosition) === true;
}

/** A call by code, with no pipeline around it. */
export function callAlone(
  engine: Engine,
  parts: Pick<CommandCall, "scope" | "streams" | "out" | "args"> &
    Partial<Pick<CommandCall, "extent" | "expectsInput" | "dotSourced" | "endsOnError">>,
): CommandCall {
  const {
    scope,
    streams,
    out,
    args,
    extent = null,
    expectsInput = false,
    dotSourced = false,
    endsOnError = false,
  } = parts;
  return {
    engine,
    scope,
    streams,
    out,
    args,
    extent,
    expectsInput,
    pipelineLength: 1,
    pipelinePosition: 1,
    dotSourced,
    endsOnError,
  };
}
