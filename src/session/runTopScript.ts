import type { Argument } from "../binding/Argument.ts";
import { stageOf } from "../runtime/commands/commandStage.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../runtime/functions/CompiledScriptBlock.ts";
import { runPipeline } from "../runtime/pipeline/pipeline.ts";
import type { Sink } from "../runtime/pipeline/Streams.ts";

/** Runs a text with param() or named blocks at the top: as a dot-sourced script with arguments. */
export function runTopScript(
  engine: Engine,
  block: CompiledScriptBlock,
  args: readonly Argument[],
  input: readonly unknown[] | null,
  out: Sink,
): void {
  const call = {
    engine,
    scope: engine.globalScope,
    streams: engine.streams,
    args,
    extent: null,
    expectsInput: input !== null,
    pipelineLength: 1,
    pipelinePosition: 1,
    dotSourced: true,
  };
  runPipeline(engine, [(sink) => stageOf(block, ".", { ...call, out: sink })], input, out);
}
