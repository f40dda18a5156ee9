import { type Argument, named, positional } from "../../binding/Argument.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { callAlone } from "../../runtime/commands/CommandCall.ts";
import { type ExternalScriptInfo, ScriptInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { asPSError, recordError } from "../../runtime/errors/reportError.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { FunctionStage } from "../../runtime/functions/FunctionStage.ts";
import { addedOf } from "../../runtime/functions/functionMetadata.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { isControl, LoopSignalThrown } from "../../runtime/pipeline/signals.ts";
import { Layout } from "../../runtime/scope/Layout.ts";
import { Scope } from "../../runtime/scope/Scope.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { setNamedVariable } from "../../runtime/values/namedVariable.ts";
import type { ItemData } from "../tree/TestTree.ts";
import { streamsHere } from "./cmdletStreams.ts";
import { frameCount, noteOuterFrames, withOuterFrames } from "./outerFrames.ts";
import { pesterRun } from "./PesterRun.ts";

/** A fresh scope inside of another, with the variables of a -ForEach item. */
export function innerScope(parent: Scope, data: ItemData | null, kind: "script" | "local" = "local"): Scope {
  const scope = new Scope(parent, new Layout(), [], kind);
  if (data) {
    if (data.isEmpty !== true) scope.create("_", data.value);
    // A name may say a scope or a drive.
    for (const [name, value] of data.entries)
      if (name.includes(":")) setNamedVariable(scope, name, value);
      else scope.create(name, value);
  }
  return scope;
}

/**
 * Runs a block as if it stood in a scope (dot-sourced there). Parameters that it declares get the values of these names.
 * Gives the error that ended it, or null; break and continue end the block only. Stops, exits, and break and continue to
 * a label go on.
 */
export function runInScope(
  block: CompiledScriptBlock,
  scope: Scope,
  output: Sink,
  values: readonly (readonly [string, unknown])[] = [],
): ErrorRecord | null {
  return caught(block.engine, () => executeInScope(block, scope, output, values));
}

/** The same; what the block declares no parameter for is in its `$args`. */
export function runWithAll(
  block: CompiledScriptBlock,
  scope: Scope,
  output: Sink,
  values: readonly (readonly [string, unknown])[],
): ErrorRecord | null {
  const work = () => runWithArguments(block, scope, output, values, [], null, true);
  return caught(block.engine, () => withOuterFrames(block.engine, work));
}

/** The same, but break and continue go on to the loops around. */
export function runInLoops(
  block: CompiledScriptBlock,
  scope: Scope,
  output: Sink,
  values: readonly (readonly [string, unknown])[] = [],
): ErrorRecord | null {
  return caught(block.engine, () => executeInScope(block, scope, output, values), true);
}

/** The code of a container: the script that it is, or null for a block; `bound` is called when its parameters have their values. */
export interface ContainerCode {
  readonly command: ExternalScriptInfo | null;
  readonly bound: () => void;
}

/** The same; what ends it goes on to the caller. */
export function executeInScope(
  block: CompiledScriptBlock,
  scope: Scope,
  output: Sink,
  values: readonly (readonly [string, unknown])[] = [],
  rest: readonly unknown[] = [],
  container: ContainerCode | null = null,
): void {
  withOuterFrames(block.engine, () => {
    const { parameters, hasNamedBlocks } = block.code;
    if (parameters.length > 0 || hasNamedBlocks || rest.length > 0 || container?.command)
      runWithArguments(block, scope, output, values, rest, container);
    else {
      const invocation = new InvocationInfo(new ScriptInfo(block), "", block.engine.frame?.position ?? null);
      scope.create("MyInvocation", invocation);
      new BlockRunner(block, scope, streamsHere(block.engine), false, invocation).run({ newScope: false, output });
    }
  });
}

/** What a try around the work would catch, or null; the loops around see no break or continue of it, unless they shall. */
export function caught(engine: Engine, work: () => void, loopsSee = false): ErrorRecord | null {
  const depth = engine.catchDepth;
  const saved = engine.frame;
  engine.catchDepth = depth + 1;
  try {
    work();
    return null;
  } catch (thrown) {
    if (thrown instanceof LoopSignalThrown && !loopsSee)
      if (thrown.signal.label === null || pesterRun(engine).version === 4) return null;
    if (isControl(thrown)) throw thrown;
    const { record, raised } = asPSError(thrown);
    noteOuterFrames(record, frameCount(saved));
    recordError(engine, raised);
    return record;
  } finally {
    engine.catchDepth = depth;
    engine.frame = saved;
  }
}

/** The error that a block ends with when it is called here, or null; what it writes is dropped. */
export function catchError(block: CompiledScriptBlock): ErrorRecord | null {
  const { engine } = block;
  return caught(engine, () =>
    new BlockRunner(block, engine.currentScope, streamsHere(engine)).run({ newScope: true, output: () => {} }),
  );
}

function runWithArguments(
  block: CompiledScriptBlock,
  scope: Scope,
  output: Sink,
  values: readonly (readonly [string, unknown])[],
  rest: readonly unknown[],
  container: ContainerCode | null,
  keepsOthers = false,
): void {
  const own = block.code.parameters.map(({ metadata }) => metadata);
  const declared = [...own, ...addedOf(block.code, block.engine.edition)].flatMap(({ name, aliases }) =>
    [name, ...aliases].map((one) => one.toLowerCase()),
  );
  // Names may be cut short, as everywhere.
  const isKnown = (name: string) => declared.some((one) => one.startsWith(name.toLowerCase()));
  // Advanced code of a container refuses data that it declares no parameter for; other code does without.
  const isStrict = keepsOthers || (container !== null && block.code.isAdvanced);
  const args: Argument[] = values
    .filter(([name]) => isStrict || isKnown(name))
    .map(([name, value]) => named(name, value));
  args.push(...rest.map((value) => positional(value)));
  const { engine } = block;
  const call = callAlone(engine, { scope, streams: streamsHere(engine), out: output, args, dotSourced: true });
  const command = container?.command ?? null;
  const stage = new FunctionStage({ block, command, invocationName: command === null ? "" : "." }, call);
  try {
    stage.prepare();
    container?.bound();
    stage.begin();
    stage.end();
  } finally {
    stage.dispose();
  }
}

/** The value of an expression in a scope, or null where it fails. */
export function evaluateInScope(block: CompiledScriptBlock, scope: Scope): unknown {
  const written: unknown[] = [];
  runInScope(block, scope, (value) => void written.push(value));
  return written.length === 1 ? written[0] : written.length === 0 ? null : written;
}

/**
 * What a block gives when it is called in a scope of its own with these arguments. `asOfCaller`: errors that come out of it
 * are told with the frames that called.
 */
export function runInNewScope(
  block: CompiledScriptBlock,
  values: readonly (readonly [string, unknown])[],
  asOfCaller = false,
): unknown[] {
  const written: unknown[] = [];
  const output: Sink = (value) => void written.push(value);
  const scope = innerScope(block.engine.currentScope, null);
  if (asOfCaller) runWithArguments(block, scope, output, values, [], null);
  else executeInScope(block, scope, output, values);
  return written;
}
