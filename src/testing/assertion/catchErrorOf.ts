import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import { discard } from "../../runtime/pipeline/Streams.ts";
import { streamsHere } from "../run/cmdletStreams.ts";
import { caught, innerScope } from "../run/runInScope.ts";

/** The error that a block ends with, or null. Unless they are let through (unseen), errors that end nothing end it as well. */
export function catchErrorOf(block: CompiledScriptBlock, letsThrough: boolean): ErrorRecord | null {
  const { engine } = block;
  const scope = innerScope(engine.currentScope, null);
  if (!letsThrough) scope.create("ErrorActionPreference", "Stop");
  const streams = letsThrough ? { ...streamsHere(engine), error: discard } : streamsHere(engine);
  return caught(engine, () => new BlockRunner(block, scope, streams, true).run({ newScope: true, output: discard }));
}
