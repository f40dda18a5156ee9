import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import { discard, type Sink } from "../../runtime/pipeline/Streams.ts";
import { streamsHere } from "../run/cmdletStreams.ts";
import { innerScope } from "../run/runInScope.ts";
import { caughtByMethod } from "./caughtByMethod.ts";

/** The error that a block ends with, or null. Errors that end nothing go to `output`; where there is none they end it as well. */
export function catchErrorOf(block: CompiledScriptBlock, output: Sink | null): ErrorRecord | null {
  const { engine } = block;
  const scope = innerScope(engine.currentScope, null);
  if (output === null) scope.create("ErrorActionPreference", "Stop");
  const streams = output === null ? streamsHere(engine) : { ...streamsHere(engine), error: output };
  return caughtByMethod(engine, () =>
    new BlockRunner(block, scope, streams, true).run({ newScope: true, output: discard }),
  );
}
