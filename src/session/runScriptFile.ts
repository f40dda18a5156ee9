import { type Argument, named, positional } from "../binding/Argument.ts";
import { compileText } from "../compile/blocks/compileText.ts";
import { callAlone } from "../runtime/commands/CommandCall.ts";
import { ExternalScriptInfo } from "../runtime/commands/CommandInfo.ts";
import { readyToRun, stageOf } from "../runtime/commands/commandStage.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../runtime/functions/CompiledScriptBlock.ts";
import { FunctionStage } from "../runtime/functions/FunctionStage.ts";
import { type ReadPiped, takesInput } from "../runtime/functions/takesInput.ts";
import { runPipeline } from "../runtime/pipeline/pipeline.ts";
import type { Sink } from "../runtime/pipeline/Streams.ts";

/** Runs the text of a script file dot-sourced at the top, with arguments as words of a command line. */
export function runScriptFile(
  engine: Engine,
  text: string,
  fileName: string,
  words: readonly string[],
  out: Sink,
  input: ReadPiped | null = null,
): void {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const command = new ExternalScriptInfo(name, fileName, compileText(text, fileName, engine));
  readyToRun(command, engine);
  const args = words.map(argumentOf);
  const piped = input && takesInput(command.block) ? input() : null;
  const start = (sink: Sink) =>
    new FunctionStage(
      { block: command.block, command, invocationName: fileName, isStartScript: true },
      callAlone(engine, {
        scope: engine.globalScope,
        streams: engine.streams,
        out: sink,
        args,
        dotSourced: true,
        expectsInput: piped !== null,
      }),
    );
  runPipeline(engine, [start], piped, out);
}

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

/** "-Name", "-Name:value" and values; values are text, except for $true and $false behind a colon. */
function argumentOf(word: string): Argument {
  const match = /^-([A-Za-z_?][^:]*)(?::(.*))?$/s.exec(word);
  if (!match) return positional(word);
  const [, name, value] = match;
  if (value === undefined || value === "") return { ...named(name, null), hasValue: false };
  if (/^\$(true|false)$/i.test(value)) return named(name, value.toLowerCase() === "$true");
  return named(name, value);
}
