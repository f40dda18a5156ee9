import { newLine } from "../../objects/text/newLine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { metadataOf } from "../../runtime/values/parameterViews.ts";
import { formatValue } from "../assertion/formatValue.ts";
import { type PesterRun, pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { placeText } from "../should/sourcePlace.ts";
import type { BlockItem, TestItem } from "../tree/TestTree.ts";
import { passesFilter } from "./callMock.ts";
import { commandToMock, findHook, mockPlace } from "./defineMock.ts";
import type { MockLog } from "./MockLog.ts";
import type { MockCall, MockHook } from "./MockTable.ts";
import { toldParameters } from "./toldParameters.ts";

/** What Should -Invoke asks. */
export interface InvokeQuestion {
  readonly name: string;
  /** Null: at least once. */
  readonly times: number | null;
  readonly isExact: boolean;
  readonly filter: CompiledScriptBlock | null;
  readonly exclusiveFilter: CompiledScriptBlock | null;
  readonly moduleName: string | null;
  readonly scope: string | null;
  readonly negated: boolean;
  readonly because: string;
  /** The command that asks, as messages name it. */
  readonly askedBy: string;
}

/** Null where the calls are as asked, else the message. */
export function invokeVerdict(question: InvokeQuestion): string | null {
  const engine = runningEngine();
  const run = pesterRun(engine);
  const reached = reach(run, question.scope);
  const { module, scope } = mockPlace(engine, question.moduleName);
  const { mockLog: log } = run;
  const isNamed = question.moduleName !== null;
  log?.resolving(question.name, module, isNamed, engine.currentScope.module === module);
  const hook = findHook(run, scope, question.name);
  if (hook) log?.resolved(question.name, module, isNamed, hook.standInName, null);
  if (!hook) {
    commandToMock(engine, scope, question.name);
    if (run.version === 4)
      throw scriptError(
        `You did not declare a mock of the ${question.name} Command${module ? ` in module ${module.name}` : ""}.`,
      );
    const place = module ? `module ${module.name}` : "script scope";
    throw scriptError(
      `${question.askedBy}: Could not find Mock for command ${question.name} in ${place}. Was the mock defined? Did you use the same -ModuleName as on the Mock? When using InModuleScope are InModuleScope, Mock and ${question.askedBy} using the same -ModuleName?`,
    );
  }
  if (question.negated && question.exclusiveFilter)
    throw scriptError("Cannot use -ExclusiveFilter when -Not is specified. Use -ParameterFilter instead.");
  const calls = callsWithin(reached, run.mocks.calls.filter(isOf(hook, run.version === 4)));
  const filter = question.filter ?? question.exclusiveFilter;
  if (log !== null) tellHidden(log, hook, engine.currentScope, filter, calls);
  const matching = filter ? calls.filter((call) => passesFilter(filter, call, null)) : calls;
  const others = question.exclusiveFilter ? calls.length - matching.length : 0;
  const lead = `Expected ${hook.command.name}${module ? ` in module ${module.name}` : ""}`;
  const text =
    run.version === 4
      ? failureTextOfPester4(question, matching.length, others)
      : failureText(question, matching.length, others, run.version === 6);
  if (text === null) return null;
  const history = run.version === 6 ? performed(calls, matching) : "";
  return `${lead} ${text}${history}`;
}

/** Tells of variables that a filter could take for parameters; calls that nobody filters pass one that is always true. */
function tellHidden(
  log: MockLog,
  hook: MockHook,
  scope: Scope,
  filter: CompiledScriptBlock | null,
  calls: readonly MockCall[],
): void {
  for (const { name } of filter === null ? [] : (metadataOf(hook.command)?.parameters ?? [])) {
    const variable = scope.lookUp(name.toLowerCase());
    if (variable && variable.value !== null && variable.value !== undefined)
      log.hidden(name, variable.value, hook.command);
  }
  if (filter !== null) return;
  for (const { bound } of calls) {
    log.running(null, bound, []);
    log.answered(true, true);
  }
}

function failureText(question: InvokeQuestion, count: number, others: number, isSix: boolean): string | null {
  const { because, isExact } = question;
  const times = question.times ?? 1;
  const timesText = (number: number): string => (isSix && number === 1 ? "1 time" : `${number} times`);
  if (question.negated) {
    if (isSix && question.times === null && !isExact)
      return count > 0 ? `not to be called,${because} but it was called ${timesText(count)}` : null;
    if (count === times && (isExact || question.times === null))
      return `not to be called exactly ${timesText(times)},${because} but it was`;
    if (count >= times && !isExact)
      return `to be called less than ${timesText(times)},${because} but was called ${timesText(count)}`;
    return null;
  }
  if (count !== times && (isExact || times === 0))
    return `to be called ${timesText(times)} exactly,${because} but was called ${timesText(count)}`;
  if (count < times) return `to be called at least ${timesText(times)},${because} but was called ${timesText(count)}`;
  if (others > 0)
    return `to only be called with with parameters matching the specified filter,${because} but ${others} non-matching calls were made`;
  return null;
}

function failureTextOfPester4({ times, isExact }: InvokeQuestion, count: number, others: number): string | null {
  const wanted = times ?? 1;
  if (count !== wanted && (isExact || wanted === 0))
    return `to be called ${wanted} times exactly but was called ${count} times`;
  if (count < wanted) return `to be called at least ${wanted} times but was called ${count} times`;
  if (others > 0)
    return `to only be called with with parameters matching the specified filter, but ${others} non-matching calls were made`;
  return null;
}

function performed(calls: readonly MockCall[], matching: readonly MockCall[]): string {
  const lines = calls.map((call) => {
    const bound = toldParameters(call, false)
      .map(([name, value]) => ` -${name} ${formatValue(value)}`)
      .join("");
    const place = call.answer?.place ?? placeText(call.extent);
    const from = place === "" ? "" : ` from ${place}`;
    return `  [${matching.includes(call) ? "*" : " "}] ${call.hook.command.name}${bound}${from}`;
  });
  return `\nPerformed invocations:\n${lines.length === 0 ? "  <none>" : lines.join("\n")}`;
}

/** Calls that mocks of a command answered count together, of whichever stand-in they were; in Pester 4 of this one. */
function isOf(hook: MockHook, isFour: boolean): (call: MockCall) => boolean {
  if (isFour) return (call) => call.hook === hook;
  const { command, module } = hook;
  const name = command.name.toLowerCase();
  return ({ answer }) => answer?.hook.module === module && answer.hook.command.name.toLowerCase() === name;
}

/** Those of a test; of a block its own, then of its tests, then of the blocks in it. */
function callsWithin(reached: TestItem | BlockItem, calls: readonly MockCall[]): MockCall[] {
  const byOwner = new Map<TestItem | BlockItem, MockCall[]>();
  for (const call of calls) {
    const owner = call.test ?? call.block;
    const others = byOwner.get(owner);
    if (others) others.push(call);
    else byOwner.set(owner, [call]);
  }
  const found: MockCall[] = [];
  const collect = (item: TestItem | BlockItem): void => {
    found.push(...(byOwner.get(item) ?? []));
    if (item.kind === "test") return;
    for (const one of item.items) if (one.kind === "test") collect(one);
    for (const one of item.items) if (one.kind === "block") collect(one);
  };
  collect(reached);
  return found;
}

/** Where calls count: in this test, or in a block and what is in it. */
function reach(run: PesterRun, given: string | null): TestItem | BlockItem {
  // Pester 4 counts in the block around the test where nobody says more.
  const scope = given ?? (run.version === 4 && run.test ? "1" : null);
  const { test } = run;
  const isNumber = scope !== null && /^\d+$/.test(scope);
  const word = scope?.toLowerCase();
  if (scope !== null && !isNumber && !["it", "describe", "context"].includes(word ?? ""))
    throw scriptError("Parameter Scope must be one of 'Describe', 'Context', 'It' or a non-negative number.");
  if (word === "it" && !test)
    throw scriptError("Assertion is placed outside of an It block, but -Scope It is specified.");
  if (test && (scope === null || word === "it" || scope === "0")) return test;
  const start = run.block;
  const block =
    scope === null || isNumber ? ancestor(start, Number(scope ?? 0) - (test ? 1 : 0)) : enclosing(start, scope);
  if (!block)
    throw scriptError(
      `Assertion is not placed directly nor nested inside a ${scope} block, but -Scope ${scope} is specified.`,
    );
  return block;
}

function ancestor(block: BlockItem | null, levels: number): BlockItem | null {
  let at = block;
  for (let level = 0; level < levels && at?.parent; level++) at = at.parent;
  return at;
}

function enclosing(block: BlockItem | null, command: string): BlockItem | null {
  for (let at = block; at; at = at.parent) if (at.command.toLowerCase() === command.toLowerCase()) return at;
  return null;
}

/** What Pester 4 says of a verifiable mock that was not called; null: there is none. */
export function verifiableVerdictOfPester4(): string | null {
  const wrong = pesterRun().mocks.behaviors.findLast(({ isVerifiable, wasCalled }) => isVerifiable && !wasCalled);
  if (!wrong) return null;
  const { hook, filter } = wrong;
  const place = hook.module ? `in module ${hook.module.name} ` : "";
  return `\n Expected ${hook.command.name} ${place}to be called with ${filter?.text ?? "$True"}`;
}

/** Verifiable mocks that were called, or were not. */
export function verifiableVerdict(negated: boolean, because: string): string | null {
  const { mocks, mockLog, test } = pesterRun();
  mockLog?.verifying(test);
  const wrong = mocks.behaviors.filter(({ isVerifiable, wasCalled }) => isVerifiable && wasCalled === negated);
  if (wrong.length === 0) return null;
  const lines = wrong.map(({ hook, filter }) => {
    const inside = hook.module ? `from inside module ${hook.module.name} ` : "";
    return ` Command ${hook.command.name} ${inside}${filter ? `with {${filter.text}}` : ""}`;
  });
  const lead = negated
    ? `Expected no verifiable mocks to be called,${because} but these were:`
    : `Expected all verifiable mocks to be called,${because} but these were not:`;
  return newLine() + [lead, ...lines].join(newLine());
}
