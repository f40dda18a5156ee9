import { collecting } from "../../base/collecting.ts";
import type { Extent } from "../../diag/Extent.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { LongRange } from "../../objects/ops/indexing/range.ts";
import { walkItems } from "../../objects/ops/walkItems.ts";
import { keepError } from "../../runtime/errors/keepError.ts";
import { asPSError, locateError, survive } from "../../runtime/errors/reportError.ts";
import type { Evaluate, Execute, PipelineCommand, SteppableCode } from "../../runtime/functions/BlockCode.ts";
import { PipelineState } from "../../runtime/pipeline/PipelineState.ts";
import { runPipeline, type StageMaker } from "../../runtime/pipeline/pipeline.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { writeEnumerated } from "../../runtime/pipeline/writeEnumerated.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { CommandExpression } from "../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Pipeline, PipelineChain } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileWalked } from "../expressions/expressions.ts";
import { compileGivenValue } from "../expressions/variables.ts";
import { compileBackground } from "./backgroundPipeline.ts";
import { compileCommand } from "./command.ts";
import { compileRedirections } from "./redirections.ts";
import { compileStatement } from "./statements.ts";
import { isEvaluated } from "./statementValue.ts";

/** A pipeline as a statement. */
export function compilePipeline(node: Pipeline, unit: Unit, isPlace = true): Execute {
  if (node.background) return compileBackground(node, unit);
  const [first, ...rest] = node.pipelineElements;
  if (first.kind === "CommandExpression") {
    if (rest.length === 0) return compileExpressionStatement(first, unit);
    const extent = isPlace ? unit.place(node.extent) : null;
    const commands = rest.map((element) => commandOf(element, unit));
    return compileFed(first, commands, extent, unit);
  }
  const extent = isPlace ? unit.place(node.extent) : node.extent;
  const commands = node.pipelineElements.map((element) => commandOf(element, unit));
  return (frame, out) => {
    if (isPlace) frame.position = extent;
    runCommands(commands, frame, null, out);
    return undefined;
  };
}

/** A block of exactly one pipeline of commands, as its stages are made one by one. */
export function compileSteppable(block: ScriptBlock, unit: Unit): SteppableCode {
  if (block.beginBlock || block.processBlock || block.cleanBlock || block.dynamicParamBlock)
    return { commands: null, fault: "clauses" };
  const [only, ...more] = block.endBlock?.statements ?? [];
  if (more.length > 0) return { commands: null, fault: "notOnePipeline" };
  // An expression counts for nothing, too.
  if (only?.kind !== "Pipeline" || only.pipelineElements[0].kind !== "Command")
    return { commands: null, fault: "empty" };
  return { commands: only.pipelineElements.map((element) => commandOf(element, unit)), fault: null };
}

function commandOf(element: Pipeline["pipelineElements"][number], unit: Unit): PipelineCommand {
  if (element.kind !== "Command") throw notModelled("An expression behind a |");
  return compileCommand(element, unit);
}

/** expression | commands: the expression is evaluated first, its items are the input. */
function compileFed(
  first: CommandExpression,
  commands: readonly PipelineCommand[],
  extent: Extent | null,
  unit: Unit,
): Execute {
  const redirect = compileRedirections(first.redirections, unit);
  const isCounted = first.expression.kind === "BinaryExpression" && first.expression.operator === "DotDot";
  const evaluate =
    isCounted && redirect === null ? compileWalked(first.expression, unit) : compileGivenValue(first.expression, unit);
  return (frame, out) => {
    if (extent !== null) frame.position = extent;
    const value = redirect === null ? evaluate(frame) : redirected(redirect, evaluate, frame);
    const place = frame.position;
    const toPlace = () => {
      frame.position = place;
    };
    runCommands(commands, frame, inputOf(value, toPlace), out, isCounted ? undefined : value);
    return undefined;
  };
}

function redirected(
  redirect: NonNullable<ReturnType<typeof compileRedirections>>,
  evaluate: Evaluate,
  frame: Frame,
): unknown[] {
  const written: unknown[] = [];
  redirect(frame, frame.streams, collecting(written), (streams, out) => {
    const saved = frame.streams;
    frame.streams = streams;
    try {
      writeEnumerated(evaluate(frame), out);
    } finally {
      frame.streams = saved;
    }
  });
  return written;
}

/** What a value gives to a pipeline: its items, itself, or nothing. */
function inputOf(value: unknown, onError: () => void): Iterable<unknown> {
  if (value === undefined) return [];
  if (value === null || typeof value !== "object") return [value];
  if (Array.isArray(value)) return value;
  if (value instanceof LongRange) return value;
  const items = enumerate(value);
  return items === null ? [value] : walkItems(value, items, onError);
}

function runCommands(
  commands: readonly PipelineCommand[],
  frame: Frame,
  input: Iterable<unknown> | null,
  out: Sink,
  source?: unknown,
): void {
  const { engine, position } = frame;
  const state = new PipelineState(commands.length, source);
  const makers = new Array<StageMaker>(commands.length);
  for (let index = 0; index < commands.length; index++) {
    // An error in the arguments of any of the commands is shown at the statement.
    frame.position = position;
    makers[index] = commands[index](frame, {
      expectsInput: index > 0 || input !== null,
      pipelineLength: commands.length,
      pipelinePosition: index + 1,
      state,
    });
  }
  frame.position = position;
  runPipeline(engine, makers, input, out);
  engine.success = !state.failed;
}

/** An expression as a statement: its items are written. ++ and -- write nothing. */
export function compileExpressionStatement(node: CommandExpression, unit: Unit, isPlace = true): Execute {
  const extent = isPlace ? unit.place(node.extent) : node.extent;
  const redirect = compileRedirections(node.redirections, unit);
  const evaluate = compileGivenValue(node.expression, unit);
  if (redirect !== null) {
    return (frame, out) => {
      if (isPlace) frame.position = extent;
      for (const item of redirected(redirect, evaluate, frame)) out(item);
      return undefined;
    };
  }
  if (writesNothing(node.expression)) {
    return (frame) => {
      frame.position = extent;
      evaluate(frame);
      frame.engine.success = true;
      return undefined;
    };
  }
  const succeeds = isEvaluated(node);
  return (frame, out) => {
    frame.position = extent;
    const value = evaluate(frame);
    if (succeeds) frame.engine.success = true;
    writeEnumerated(value, out);
    return undefined;
  };
}

function writesNothing(node: Expression): boolean {
  if (node.kind === "UnaryExpression") return /PlusPlus|MinusMinus/.test(node.tokenKind);
  return false;
}

/** a && b, a || b. */
export function compilePipelineChain(node: PipelineChain, unit: Unit): Execute {
  if (node.background) return compileBackground(node, unit);
  const left = compileStatement(node.lhsPipelineChain, unit);
  const right = compileStatement(node.rhsPipeline, unit);
  const wanted = node.operator === "AndAnd";
  const leftPoint = node.lhsPipelineChain.kind === "PipelineChain" ? null : node.lhsPipelineChain.extent;
  return (frame, out) => {
    frame.engine.debugger?.point(frame, leftPoint);
    const signal = surviving(left, frame, out);
    if (signal !== undefined) return signal;
    if (frame.engine.success !== wanted) return undefined;
    frame.engine.debugger?.point(frame, node.rhsPipeline.extent);
    return surviving(right, frame, out);
  };
}

/** What fails in a chain is an error like any other: what stands behind || then runs, and so does what the chain is part of. */
function surviving(execute: Execute, frame: Frame, out: Sink): ReturnType<Execute> {
  try {
    return execute(frame, out);
  } catch (thrown) {
    const error = asPSError(thrown);
    locateError(error, frame);
    keepError(frame.streams, error);
    survive(frame, error);
    return undefined;
  }
}
