import { collecting } from "../../base/collecting.ts";
import { positional } from "../../binding/Argument.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { callAlone } from "../commands/CommandCall.ts";
import { codeInvocation } from "../commands/codeInvocation.ts";
import { hidingErrors } from "../errors/hidingErrors.ts";
import { recordError } from "../errors/reportError.ts";
import { type Sink, type Streams, unkept } from "../pipeline/Streams.ts";
import { LoopSignalThrown } from "../pipeline/signals.ts";
import { Frame } from "../scope/Frame.ts";
import type { Scope } from "../scope/Scope.ts";
import { scopeAround } from "../scope/scopeAround.ts";
import type { Variable } from "../scope/Variable.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";
import type { BlockCode } from "./BlockCode.ts";
import type { CompiledScriptBlock } from "./CompiledScriptBlock.ts";
import { FunctionStage } from "./FunctionStage.ts";

/** Runs a block in a new scope and collects what it writes: script properties, delegates, .Invoke() and the like. */
export function collectInvocation(
  block: CompiledScriptBlock,
  options: NonNullable<Parameters<ScriptBlock["invoke"]>[0]>,
): unknown[] {
  const written: unknown[] = [];
  const { engine } = block;
  const scope = engine.currentScope;
  const streams = options.survives ? unkept(engine.currentStreams) : hidingErrors(engine.currentStreams);
  const runner = new BlockRunner(block, scope, streams, true);
  const newScope = options.newScope ?? true;
  if (options.survives && !newScope && !hasOneClause(block.code))
    throw severalClauses("System.Management.Automation.RuntimeException");
  // Code outside of the language called it: what fails inside is that caller's exception, and errors that end nothing are not shown.
  const depth = engine.catchDepth;
  if (!options.survives) engine.catchDepth = depth + 1;
  try {
    runner.run({ ...options, newScope, isOfMethod: true, output: collecting(written) });
  } catch (thrown) {
    // The caller's exception is an error of its own beside the one inside; an argument that does not fit is outside.
    if (thrown instanceof PSError && thrown.record.invocation !== null) recordError(engine, thrown.record);
    throw thrown;
  } finally {
    engine.catchDepth = depth;
  }
  return written;
}

/** What a block writes for objects, as the method ForEach runs it. */
export function collectForEach(
  block: CompiledScriptBlock,
  objects: Iterable<unknown>,
  args: readonly unknown[],
): unknown[] {
  const { begin, process, end, clean } = block.code;
  if (clean !== null) throw cleanInForEach();
  const written: unknown[] = [];
  if (begin === null && (process === null || end === null)) {
    for (const object of objects)
      for (const value of block.invoke({ dollarUnder: object, args, survives: true, newScope: false }))
        written.push(value);
    return written;
  }
  const runner = new BlockRunner(block, block.engine.currentScope, unkept(block.engine.currentStreams), true);
  runner.runClauses({ args, newScope: false, isOfMethod: true, output: collecting(written) }, objects);
  return written;
}

function cleanInForEach(): PSError {
  const text = "Script block with a 'clean' block is not supported by the 'ForEach' method.";
  const inner = newException("System.Management.Automation.PSNotSupportedException", text);
  return psError("NotSupported", "NotImplemented", text, { inner });
}

export interface RunOptions {
  /** Its $MyInvocation is that of the code around. */
  readonly sharesInvocation?: boolean;
  readonly dollarUnder?: unknown;
  readonly self?: unknown;
  readonly args?: readonly unknown[];
  readonly input?: readonly unknown[];
  /** Its $input is the collection that streams have, and no array. */
  readonly collectsInput?: boolean;
  readonly newScope?: boolean;
  /** Called by a method, whose $_ comes from no pipeline. */
  readonly isOfMethod?: boolean;
  readonly output: Sink;
}

/**
 * Runs one block many times in the same place, as ForEach-Object and Where-Object do: the frame is made once, $_ is set
 * for each run and restored afterwards.
 */
export class BlockRunner {
  #frame: Frame | null = null;
  #dollarUnder: Variable | null = null;

  constructor(
    readonly block: CompiledScriptBlock,
    readonly callerScope: Scope,
    readonly streams: Streams,
    /** Code runs it: its $MyInvocation is no command's. */
    readonly isOfCode = false,
    /** Its $MyInvocation, where that is not what the code around has. */
    readonly invocation: InvocationInfo | null = null,
  ) {}

  run(options: RunOptions): void {
    const { code } = this.block;
    checkOneClause(code);
    const takesInput = options.input !== undefined && (code.slots.input >= 0 || !("dollarUnder" in options));
    if (
      options.newScope ||
      code.parameters.length > 0 ||
      code.hasNamedBlocks ||
      takesInput ||
      (options.args?.length ?? 0) > 0
    ) {
      this.#runAsCommand(options);
      return;
    }
    const { engine } = this.block;
    const frame = this.#frame ?? this.#open();
    const under = "dollarUnder" in options ? (this.#dollarUnder ?? this.#openDollarUnder(frame)) : null;
    const saved = engine.frame;
    const savedUnder = under?.value;
    const wasPiped = under?.isPiped ?? false;
    if (under) {
      under.value = options.dollarUnder === undefined ? null : options.dollarUnder;
      under.isPiped = options.isOfMethod !== true;
    }
    if (saved !== frame) frame.caller = saved;
    engine.frame = frame;
    engine.enterCall();
    try {
      const signal = code.end?.(frame, options.output);
      if (signal !== undefined && signal.kind !== "return") throw new LoopSignalThrown(signal);
    } finally {
      engine.leaveCall();
      engine.frame = saved;
      if (under) {
        under.value = savedUnder;
        under.isPiped = wasPiped;
      }
    }
  }

  /** Runs the block for one object after the other, each as $_; undefined stands for no object. */
  each(output: Sink): (input: unknown) => void {
    let run: ((input: unknown) => void) | null = null;
    return (input) => {
      run ??= this.#eachInPlace(output);
      run(input);
    };
  }

  #eachInPlace(output: Sink): (input: unknown) => void {
    const { code, engine } = this.block;
    const { end } = code;
    checkOneClause(code);
    if (code.parameters.length > 0 || code.hasNamedBlocks || code.slots.input >= 0)
      return (input) =>
        this.run({
          sharesInvocation: !this.isOfCode,
          dollarUnder: input ?? null,
          input: input === undefined ? [] : [input],
          output,
        });
    const frame = this.#frame ?? this.#open();
    const under = this.#dollarUnder ?? this.#openDollarUnder(frame);
    return (input) => {
      const saved = engine.frame;
      const savedUnder = under.value;
      const wasPiped = under.isPiped;
      under.value = input === undefined ? null : input;
      under.isPiped = true;
      if (saved !== frame) frame.caller = saved;
      engine.frame = frame;
      engine.enterCall();
      try {
        const signal = end === null ? undefined : end(frame, output);
        if (signal !== undefined && signal.kind !== "return") throw new LoopSignalThrown(signal);
      } finally {
        engine.leaveCall();
        engine.frame = saved;
        under.value = savedUnder;
        under.isPiped = wasPiped;
      }
    };
  }

  #open(): Frame {
    const { engine, runnable: code } = this.block;
    const frame = Frame.inScope(engine, code, scopeAround(this.block, this.callerScope), this.streams);
    frame.invocation = this.invocation ?? engine.frame?.invocation ?? null;
    frame.isOfCode = this.isOfCode;
    frame.title = "<ScriptBlock>";
    const caller = engine.frame;
    if (caller?.makeCmdlet) frame.makeCmdlet = () => caller.cmdlet as object;
    this.#frame = frame;
    return frame;
  }

  /** The $_ of the scope that the block runs in; made with the value seen there, so that nothing is hidden afterwards. */
  #openDollarUnder(frame: Frame): Variable {
    const { scope } = frame;
    this.#dollarUnder = scope.find("_") ?? scope.create("_", scope.lookUp("_")?.value ?? null);
    return this.#dollarUnder;
  }

  #runAsCommand(options: RunOptions): void {
    const stage = this.#stage(options, options.input !== undefined && !("dollarUnder" in options));
    if ("dollarUnder" in options) stage.presetVariable("_", options.dollarUnder);
    if (options.self !== undefined) stage.presetVariable("this", options.self);
    if (options.input && "dollarUnder" in options)
      stage.presetInput(options.input, options.collectsInput ? "collection" : "array");
    runStage(stage, "dollarUnder" in options ? null : (options.input ?? null));
  }

  /** Runs begin, process for each object, and end; without a process block end for each object. */
  runClauses(options: RunOptions, objects: Iterable<unknown>): void {
    const hasProcess = this.block.code.process !== null;
    const stage = this.#stage(options, hasProcess);
    try {
      stage.prepare();
      stage.begin();
      for (const object of objects) {
        if (hasProcess) stage.process(object);
        else {
          stage.presetVariable("_", object);
          stage.end();
        }
      }
      if (hasProcess) stage.end();
    } finally {
      stage.dispose();
    }
  }

  #stage(options: RunOptions, expectsInput: boolean): FunctionStage {
    const { engine } = this.block;
    const invocation = options.sharesInvocation
      ? (engine.frame?.invocation ?? null)
      : this.isOfCode
        ? codeInvocation(engine)
        : null;
    const call = callAlone(engine, {
      scope: this.callerScope,
      streams: this.streams,
      out: options.output,
      args: (options.args ?? []).map((value) => positional(value)),
      expectsInput,
      dotSourced: options.newScope === false,
    });
    return new FunctionStage(
      { block: this.block, command: null, invocationName: "", isCalledByCode: true, invocation },
      call,
    );
  }
}

/** What runs a block from code takes one that has a `process` or an `end` block and no other. */
function checkOneClause(code: BlockCode): void {
  if (!hasOneClause(code)) throw severalClauses("System.Management.Automation.PSInvalidOperationException");
}

function hasOneClause({ hasNamedBlocks, isFilter, begin, process, end, clean }: BlockCode): boolean {
  return !hasNamedBlocks || isFilter || (begin === null && clean === null && (process === null || end === null));
}

/** An operator and the methods of collections have a RuntimeException around the engine's own. */
function severalClauses(exception: string): PSError {
  const text =
    "The script block cannot be invoked because it contains more than one clause. The Invoke() method can only be used on script blocks that contain a single clause.";
  const own = "System.Management.Automation.PSInvalidOperationException";
  return psError("InvalidOperation", "InvalidOperation", text, {
    exception,
    inner: exception === own ? null : newException(own, text),
  });
}

function runStage(stage: FunctionStage, input: readonly unknown[] | null): void {
  try {
    stage.prepare();
    stage.begin();
    if (input) for (const item of input) stage.process(item);
    stage.end();
  } finally {
    stage.dispose();
  }
}
