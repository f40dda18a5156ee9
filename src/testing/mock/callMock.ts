import { type Argument, named, positional } from "../../binding/Argument.ts";
import { bindingError } from "../../binding/bindingError.ts";
import { addedParameters } from "../../binding/commonParameters.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ScriptInfo } from "../../runtime/commands/CommandInfo.ts";
import { stageOf } from "../../runtime/commands/commandStage.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import { runPipeline } from "../../runtime/pipeline/pipeline.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { BoundParameters } from "../../runtime/scope/BoundParameters.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { scopeAround } from "../../runtime/scope/scopeAround.ts";
import { unboundValue } from "../../runtime/scope/unboundValue.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { metadataOf } from "../../runtime/values/parameterViews.ts";
import { noteOfRunner, noteOfTest, withOuterFrames } from "../run/outerFrames.ts";
import { type PesterRun, pesterRun } from "../run/PesterRun.ts";
import { executeInScope, innerScope } from "../run/runInScope.ts";
import { scriptError } from "../run/scriptError.ts";
import { bodyCmdlet, namesCmdlet } from "./bodyCmdlet.ts";
import { hasUnknownParameters, looseArguments } from "./looseArguments.ts";
import type { MockBehavior, MockCall, MockHook } from "./MockTable.ts";
import { nameInCommand } from "./standIn.ts";
import { toldParameters } from "./toldParameters.ts";
import { boundInMock, keepItem, keptItems, restOf } from "./unansweredItems.ts";

/** A call of a stand-in: notes it and runs the body that answers it, or the real command where none does (Pester 5). */
export function callMock(engine: Engine, hook: MockHook, frame: Frame, out: Sink): void {
  const run = pesterRun(engine);
  const call = noteCall(hook, frame);
  const all = run.mocks.of(hook);
  const { mockLog: log } = run;
  log?.called(hook, [...all].reverse(), run.test);
  const behavior = chooseBehavior(call, all, frame) ?? (run.version === 4 ? null : defaultOfScript(run, hook));
  call.answer = behavior;
  if (behavior) {
    log?.chosen(behavior);
    log?.executing(behavior);
    if (run.block) run.mocks.calls.push(call);
    behavior.wasCalled = true;
    if (behavior.isBodyNull) throw bodyMissing();
    if (behavior.body) runBody(behavior.body, call, frame, out);
    log?.executed(behavior);
    return;
  }
  log?.noneChosen(run.version === 6);
  if (keepItem(frame, call)) return;
  if (run.version === 6) throw noneMatched(call, all);
  callOriginal(engine, call, frame, out, null);
}

/** Behind the last object of a pipeline: what no mock answered goes to the real command, or is an error (Pester 6). */
export function endMock(engine: Engine, hook: MockHook, frame: Frame, out: Sink): void {
  const kept = keptItems(frame);
  if (!kept?.last) return;
  const run = pesterRun(engine);
  if (run.version === 6) throw noneMatched(kept.last, run.mocks.of(hook));
  callOriginal(engine, { hook, bound: kept.bound, rest: kept.rest }, frame, out, kept.items);
}

function noteCall(hook: MockHook, frame: Frame): MockCall {
  const run = pesterRun(frame.engine);
  const rest = restOf(frame);
  const given = hasUnknownParameters(hook.command) ? looseArguments(rest) : { bound: boundInMock(frame), rest };
  return {
    hook,
    ...given,
    test: run.test,
    block: run.block as MockCall["block"],
    extent: frame.invocation?.extent ?? null,
    answer: null,
  };
}

/** Of the test, then of its block and the blocks around; later ones first, those with a filter before the default. */
function chooseBehavior(call: MockCall, all: readonly MockBehavior[], frame: Frame): MockBehavior | null {
  for (let at = all.length - 1; at >= 0; at--) {
    const { filter } = all[at];
    if (filter && passesFilter(filter, call, frame)) return all[at];
  }
  return all.findLast(({ filter }) => filter === null) ?? null;
}

/** What a module's mocks do not answer, the default mock of the script does, if there is one. */
function defaultOfScript(run: PesterRun, { module, command }: MockHook): MockBehavior | null {
  if (module === null) return null;
  const isMeant = ({ hook, filter }: MockBehavior): boolean =>
    filter === null && hook.module === null && hook.command.name.toLowerCase() === command.name.toLowerCase();
  return run.mocks.behaviors.findLast(isMeant) ?? null;
}

/** Whether a filter lets a call through. Bound parameters are its variables, by name and alias. */
export function passesFilter(filter: CompiledScriptBlock, call: MockCall, frame: Frame | null): boolean {
  const { engine } = filter;
  const run = pesterRun(engine);
  const around = scopeAround(filter, frame?.scope ?? engine.currentScope);
  const scope = innerScope(around, null);
  scope.strictMode = 0;
  const standIn = call.hook.scope.functions?.get(call.hook.standInName.toLowerCase());
  // A call that is only counted has no variables for what was not bound: those of the test are seen.
  for (const { metadata } of standIn?.block.code.parameters ?? [])
    if (frame !== null || call.bound.has(metadata.name))
      for (const name of [metadata.name, ...metadata.aliases])
        scope.create(name, call.bound.get(metadata.name) ?? null);
  for (const [name, value] of call.bound) if (!scope.find(name.toLowerCase())) scope.create(name, value);
  scope.create("PesterBoundParameters", boundTable(call));
  scope.create("args", call.rest);
  const written: unknown[] = [];
  run.mockLog?.running(filter, call.bound, renamedIn(call));
  const { isInFilter, isInMockFilter } = run;
  Object.assign(run, { isInFilter: true, isInMockFilter: true });
  try {
    const output = (value: unknown): void => void written.push(value);
    const newScope = filter.code.parameters.length > 0;
    withOuterFrames(engine, () => runFilter(filter, scope, newScope, output));
  } finally {
    Object.assign(run, { isInFilter, isInMockFilter });
  }
  const answer = written.length === 1 ? written[0] : written;
  const passes = toBoolean(answer);
  run.mockLog?.answered(answer, passes);
  return passes;
}

/** Parameters of the call that are not called by their own names, since variables of those cannot be set. */
function renamedIn({ bound, hook }: MockCall): string[] {
  const own = new Set((metadataOf(hook.command)?.parameters ?? []).map(({ name }) => name));
  return [...bound.keys()].filter((name) => !own.has(name) && own.has(name.slice(1))).map((name) => name.slice(1));
}

/** Errors inside are the test's. */
function runFilter(filter: CompiledScriptBlock, scope: Scope, newScope: boolean, output: Sink): void {
  const { engine } = filter;
  const invocation = new InvocationInfo(new ScriptInfo(filter), "", engine.frame?.position ?? null);
  try {
    new BlockRunner(filter, scope, engine.currentStreams, false, invocation).run({ newScope, output });
  } catch (thrown) {
    if (thrown instanceof PSError) noteOfTest(thrown.record);
    throw thrown;
  }
}

function boundTable(call: MockCall): Hashtable {
  const table = new Hashtable();
  for (const [name, value] of call.bound) table.set(name, value);
  return table;
}

/** The body sees the parameters as variables, those that are not bound as well, and what its caller sees. */
function runBody(body: CompiledScriptBlock, call: MockCall, frame: Frame, out: Sink): void {
  const scope = innerScope(scopeAround(body, frame.scope.parent ?? frame.scope), null);
  for (const { metadata } of frame.code.parameters) {
    const isBound = call.bound.has(metadata.name);
    const value = isBound ? call.bound.get(metadata.name) : unboundValue(metadata.type);
    scope.create(metadata.name, value ?? null);
  }
  if (frame.code.dynamicParameters !== null || hasUnknownParameters(call.hook.command))
    setDynamic(call, body.engine, scope);
  scope.create("PesterBoundParameters", boundTable(call));
  // The body binds nothing itself, unless it declares parameters.
  scope.create("PSBoundParameters", new BoundParameters());
  const rest = argumentsOf(body, call);
  scope.create("args", rest);
  const cmdlet = namesCmdlet(body) ? bodyCmdlet(frame, out) : null;
  if (cmdlet !== null) scope.create("PSCmdlet", cmdlet);
  const under = frame.scope.lookUp("_");
  if (under) scope.create("_", under.value);
  for (const name of inherited) {
    const own = frame.scope.find(name.toLowerCase());
    if (own) scope.create(name, own.value);
  }
  try {
    const { parameters, hasNamedBlocks } = body.code;
    executeInScope(body, scope, out, [...call.bound], parameters.length > 0 || hasNamedBlocks ? rest : []);
  } catch (thrown) {
    // What ends the body, which is a block without a name, is no error of the stand-in that runs it.
    throw thrown instanceof PSError ? new PSError(thrown.record, "thrown") : thrown;
  }
}

/** Variables for what the call bound besides the parameters that the command always has. */
function setDynamic(call: MockCall, engine: Engine, scope: Scope): void {
  const added = new Set(addedParameters(engine.edition, { shouldProcess: true, paging: true }).map(({ name }) => name));
  for (const [name, value] of call.bound)
    if (!added.has(name) && !scope.find(name.toLowerCase())) scope.create(name, value);
}

/** What common parameters of the call set, which holds in the body too. */
const inherited = [
  "VerbosePreference",
  "DebugPreference",
  "ErrorActionPreference",
  "WarningPreference",
  "InformationPreference",
  "ProgressPreference",
  "WhatIfPreference",
  "ConfirmPreference",
];

/** $args of the body: arguments without a parameter, then bound ones that the body does not declare, as `-Name:` and value. */
function argumentsOf(body: CompiledScriptBlock, call: MockCall): readonly unknown[] {
  const { parameters, isAdvanced } = body.code;
  if (isAdvanced) return [];
  const declared = new Set(parameters.map(({ name }) => name.toLowerCase()));
  const others = [...call.bound].filter(([name]) => !declared.has(name.toLowerCase()));
  return [...call.rest, ...others.flatMap(([name, value]) => [`-${name}:`, value])];
}

function callOriginal(
  engine: Engine,
  call: Pick<MockCall, "hook" | "bound" | "rest">,
  frame: Frame,
  out: Sink,
  input: readonly unknown[] | null,
): void {
  const args: Argument[] = [
    ...[...call.bound].map(([name, value]) => named(nameInCommand(name), value)),
    ...call.rest.map((value) => positional(value)),
  ];
  const { command } = call.hook;
  const scope = frame.scope.parent ?? frame.scope;
  const make = (sink: Sink) =>
    stageOf(command as never, command.name, {
      engine,
      scope,
      streams: frame.streams,
      out: sink,
      args,
      extent: frame.invocation?.extent ?? null,
      expectsInput: input !== null,
      pipelineLength: 1,
      pipelinePosition: 1,
      dotSourced: false,
    });
  withOuterFrames(engine, () => runPipeline(engine, [make], input, out));
}

function bodyMissing(): PSError {
  const error = bindingError("ParameterArgumentValidationErrorNullNotAllowed", ["Script Block"]);
  error.record.activity = "Invoke-MockInternal";
  error.record.commandClass = "Invoke-MockInternal";
  noteOfRunner(error.record);
  return error;
}

function noneMatched(call: MockCall, behaviors: readonly MockBehavior[]): PSError {
  const { name } = call.hook.command;
  if (behaviors.length === 0)
    return scriptError(
      `No mock for command '${name}' is defined in this scope, but the bootstrap is active (typically a Mock from an outer scope leaked into a nested Invoke-Pester run). Add a Mock for '${name}' in this scope, or restructure the test so the outer Mock does not leak.`,
    );
  const bound = toldParameters(call, true)
    .map(([key, value]) => `${key} = ${toText(value)}`)
    .join(", ");
  const seen = bound === "" ? "no bound parameters" : `bound parameters: ${bound}`;
  const filters = [...behaviors].reverse().map(({ filter }) => `    { ${filter?.text.trim() ?? ""} }  ${seen}`);
  const message = [
    `No mock for command '${name}' matched the call: none of the parameter filters matched, and there is no default mock to fall back to. Add a default mock (e.g. \`Mock ${name} { ... }\`) or adjust an existing -ParameterFilter.`,
    "",
    "The following parameter filters were evaluated and did not match:",
    ...filters,
  ].join("\n");
  return scriptError(message);
}
