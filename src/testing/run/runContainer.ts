import { bindingError } from "../../binding/bindingError.ts";
import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { recordError, scriptStackTrace } from "../../runtime/errors/reportError.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { streamRecord } from "../../runtime/pipeline/records.ts";
import { ExitThrown } from "../../runtime/pipeline/signals.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { setNamedVariable } from "../../runtime/values/namedVariable.ts";
import { showErrors } from "../output/showErrors.ts";
import type { BlockItem, HookName, ItemData, TestContainer, TestItem } from "../tree/TestTree.ts";
import { changeNotes } from "./changeNotes.ts";
import { streamsHere } from "./cmdletStreams.ts";
import { expandTestName } from "./expandTestName.ts";
import { limited } from "./limited.ts";
import { nullHints } from "./nullHints.ts";
import { noteOfRunner } from "./outerFrames.ts";
import { measuredTime, pesterRun, toldMoment } from "./PesterRun.ts";
import { RunStateView } from "./RunStateView.ts";
import { caught, innerScope, runInScope, runWithAll } from "./runInScope.ts";
import { scriptError } from "./scriptError.ts";
import { settle } from "./settle.ts";
import { skipAfterBlock, skipAfterFailure, skippedRecord, skipRest } from "./skipAfterFailure.ts";
import type { TestObserver } from "./TestObserver.ts";
import { openTestDrives, type TestDrives } from "./testDrives.ts";

/** Runs what discovery noted of one container. */
export class ContainerRun {
  readonly #engine: Engine;
  readonly #container: TestContainer;
  readonly #observer: TestObserver;

  constructor(engine: Engine, container: TestContainer, observer: TestObserver) {
    this.#engine = engine;
    this.#container = container;
    this.#observer = observer;
  }

  run(scope: Scope): void {
    const run = pesterRun(this.#engine);
    const { root } = this.#container;
    const { phase, container } = run;
    run.phase = "run";
    run.container = this.#container;
    if (run.skipsAfter !== null) skipRest(root, run.skipsAfter, "Run");
    const drives = openTestDrives(this.#engine, run.configuration);
    try {
      const refused = rootHookRefused(root);
      if (refused) {
        const { frame } = this.#engine;
        noteOfRunner(refused);
        refused.scriptStackTrace = frame === null ? null : scriptStackTrace(frame);
        recordError(this.#engine, refused);
        this.#container.errors.push(refused);
        root.result = "Failed";
        failAll(root);
      } else {
        const home = innerScope(scope, null, "script");
        const { data, parameters } = this.#container;
        // Data are what they were given as; parameters that have none are what their code made of them.
        const given = new Set(data.map(([name]) => name.toLowerCase()));
        const others = parameters.filter(([name]) => !given.has(name.toLowerCase()));
        const values = new Hashtable();
        for (const [name, value] of [...data, ...others]) values.set(name, value);
        const entries = [...data, ...others, ["____Pester", new RunStateView(run)] as const];
        const ofRoot = innerScope(home, { value: values, entries: entries.filter(([name]) => !name.includes(":")) });
        // A parameter with a scope in its name is a variable of that.
        for (const [name, value] of entries) if (name.includes(":")) setNamedVariable(ofRoot, name, value);
        this.#runBlock(root, ofRoot, [], drives);
      }
    } catch (thrown) {
      // `exit` ends the run of the file, as it ends a script.
      if (!(thrown instanceof ExitThrown)) throw thrown;
      failRest(root);
      root.result = this.#container.errors.length > 0 || anyFailed(root) ? "Failed" : "Passed";
    } finally {
      drives.close((text) => streamsHere(this.#engine).warning(streamRecord("Warning", text, null)));
      run.mocks.removeAll();
      run.phase = phase;
      run.container = container;
      run.block = null;
      run.test = null;
    }
    this.#container.errors.push(...root.errors);
    // Of a file whose discovery failed Pester 6 remembers that.
    const failedBefore = run.version === 6 && this.#container.discoveryFailed;
    const failed = root.result === "Failed";
    this.#container.passed = !failed;
    const isSkipped = root.isLeftOut || root.hasOnlySkipped;
    this.#container.result = failed || failedBefore ? "Failed" : isSkipped ? "Skipped" : "Passed";
  }

  #runBlock(block: BlockItem, scope: Scope, around: readonly BlockItem[], drives: TestDrives): void {
    const run = pesterRun(this.#engine);
    const outer = run.block;
    run.block = block;
    const start = this.#now();
    block.executed = true;
    block.executedAt = toldMoment(this.#engine);
    const before = drives.contents();
    const putBack = block.isRoot ? null : (run.isolation?.keep() ?? null);
    const chain = [...around, block];
    const runsHooks = hasUnskipped(block);
    const keep = (value: unknown): void => void block.standardOutput.push(value);
    let [setup = null] = runsHooks ? this.#hooks(block, "BeforeAll", scope, keep, block.data) : [];
    setup ??= caught(this.#engine, () => {
      if (!block.isRoot) block.expandedName = this.#expanded(block.name, scope);
    });
    block.errors.push(...run.kept.splice(0));
    if (setup) failAll(block);
    else this.#runItems(block, scope, chain, drives);
    const teardown = runsHooks ? this.#hooks(block, "AfterAll", scope, keep, block.data) : [];
    block.errors.push(...run.kept.splice(0));
    block.errors.push(...teardown);
    if (setup) block.errors.push(setup);
    // Who runs them throws the first one on, once the last one is told.
    if (setup && teardown.length > 0) recordError(this.#engine, setup);
    run.mocks.leave(block, run.mockLog);
    drives.restore(before);
    putBack?.();
    block.isLeft = true;
    block.milliseconds = this.#now() - start;
    if (block.errors.length > 0) showErrors(block.errors, run.version);
    block.result = block.errors.length > 0 || anyFailed(block) ? "Failed" : "Passed";
    if (block.errors.length > 0 && !block.isRoot) {
      if (run.version === 6) skipAfterBlock(run, block);
      this.#observer.blockFailed(block);
    }
    run.block = outer;
  }

  #runItems(block: BlockItem, scope: Scope, chain: readonly BlockItem[], drives: TestDrives): void {
    const items = [...block.items];
    for (const item of items) {
      this.#engine.checkStop();
      if (item.kind === "test") {
        if (item.shouldRun) this.#runTest(item, scope, chain);
      } else if (item.shouldRun) this.#runBlock(item, scopeOf(item, scope), chain, drives);
      if (block.items.length === items.length) continue;
      const changed = itemsChanged();
      recordError(this.#engine, changed);
      block.errors.push(changed);
      failRest(block);
      return;
    }
  }

  #runTest(test: TestItem, blockScope: Scope, chain: readonly BlockItem[]): void {
    const run = pesterRun(this.#engine);
    test.executed = true;
    const start = this.#now();
    test.executedAt = toldMoment(this.#engine);
    this.#observer.testStarts(test);
    if (test.isSkipped) {
      if (test.skippedBecause) {
        test.errors.push(skippedRecord(test.skippedBecause.path, test.skippedBecause.reach));
        showErrors(test.errors, run.version);
        run.skippedAfterFailure++;
      }
      test.result = "Skipped";
      if (run.version === 6 && test.data !== null)
        caught(this.#engine, () => {
          test.expandedName = this.#expanded(test.name, scopeOf(test, blockScope));
        });
      this.#observer.testEnded(test);
      return;
    }
    run.test = test;
    const putBack = run.isolation?.of === "test" ? run.isolation.keep() : null;
    const history = this.#engine.madeService(organizationHistoryKey);
    const leave = history?.begin();
    const scope = scopeOf(test, blockScope);
    let failed: ErrorRecord | null = null;
    const write = (value: unknown): void => void test.standardOutput.push(value);
    for (const block of chain) failed ??= this.#hooks(block, "BeforeEach", scope, write, test.data)[0] ?? null;
    failed ??= caught(this.#engine, () => {
      test.expandedName = this.#expanded(test.name, scope);
    });
    failed ??= this.#runBody(test, scope, write);
    test.userMilliseconds = this.#now() - start;
    test.errors.push(...run.kept.splice(0));
    if (failed) test.errors.push(failed);
    for (const block of [...chain].reverse()) {
      const after = this.#hooks(block, "AfterEach", scope, write, test.data);
      test.errors.push(...run.kept.splice(0), ...after);
    }
    run.mocks.leave(test, run.mockLog);
    run.test = null;
    settle(test);
    if (test.errors.length > 0) showErrors(test.errors, run.version);
    if (test.result === "Failed")
      test.notes = [...nullHints(test, scope, this.#container), ...changeNotes(this.#engine)];
    leave?.();
    putBack?.();
    test.milliseconds = this.#now() - start;
    if (test.result === "Failed") skipAfterFailure(run, test.block, test.expandedPath);
    this.#observer.testEnded(test);
  }

  #runBody(test: TestItem, scope: Scope, write: (value: unknown) => void): ErrorRecord | null {
    return limited(this.#engine, "The test", () => runWithData(test.body, scope, write, test.data));
  }

  /**
   * The errors of the hooks of one kind. Pester 5: of several in one block the last one counts; 6 runs all, those before up to
   * the first that fails, and those after in reverse, whatever becomes of them.
   */
  #hooks(
    block: BlockItem,
    name: HookName,
    scope: Scope,
    output: (value: unknown) => void,
    data: ItemData | null,
  ): ErrorRecord[] {
    const isSetup = name === "BeforeAll" || name === "BeforeEach";
    const { version } = pesterRun(this.#engine);
    const all = block.hooks[name];
    const hooks = version !== 6 ? all.slice(-1) : isSetup ? all : [...all].reverse();
    const errors: ErrorRecord[] = [];
    const isOfAll = name === "BeforeAll" || name === "AfterAll";
    const start = this.#now();
    for (const hook of hooks) {
      const failed = limited(this.#engine, name, () => runWithData(hook, scope, output, data, isOfAll));
      if (failed) errors.push(failed);
      if (failed && isSetup) break;
    }
    if (isOfAll) block.hookMilliseconds += this.#now() - start;
    return errors;
  }

  #expanded(name: string, scope: Scope): string {
    return expandTestName(this.#engine, name, scope, pesterRun(this.#engine).version);
  }

  #now(): number {
    return measuredTime(this.#engine);
  }
}

/** Runs a test or a hook, whose parameters get the data. Advanced ones refuse what they are handed besides that. */
function runWithData(
  block: CompiledScriptBlock,
  scope: Scope,
  output: (value: unknown) => void,
  data: ItemData | null,
  isOfAll = false,
): ErrorRecord | null {
  if (block.code.isAdvanced)
    return caught(block.engine, () => {
      throw bindingError("NamedParameterNotFound", ["____Pester"]);
    });
  if (block.code.slots.args >= 0)
    return runWithAll(block, scope, output, handedOn(new RunStateView(pesterRun(block.engine)), data, isOfAll));
  return runInScope(block, scope, output, data === null ? [] : [["_", data.value], ...data.entries]);
}

/** What the runner hands on to every block besides its data, which blocks without parameters have in `$args`. */
function handedOn(state: RunStateView, data: ItemData | null, isOfAll: boolean): (readonly [string, unknown])[] {
  const entries = data?.entries ?? [];
  if (isOfAll) return [["______pester_invoke_block_parameters", new Hashtable()], ["____Pester", state], ...entries];
  return [...entries, ["____Pester", state], ...(data === null ? [] : [["_", data.value] as const])];
}

function rootHookRefused(root: BlockItem): ErrorRecord | null {
  const [kind] = root.hooks.BeforeEach.length > 0 ? ["setup"] : root.hooks.AfterEach.length > 0 ? ["Teardown"] : [];
  if (kind === undefined) return null;
  const message = `Each test ${kind} is not supported in root (directly in the block container).`;
  return psError(message, "OperationStopped", message, {}).record;
}

/** Tests of a block whose set-up failed count as failed, skipped ones too, without an error of their own. */
function failAll(block: BlockItem): void {
  for (const item of block.items) {
    if (item.kind === "block") {
      if (item.shouldRun) item.result = "Failed";
      failAll(item);
    } else if (item.shouldRun) item.result = "Failed";
  }
}

/** What did not come to its end, or did not begin, counts as failed. */
function failRest(block: BlockItem): void {
  for (const item of block.items) {
    if (!item.shouldRun || item.result !== "NotRun") continue;
    if (item.kind === "block") failRest(item);
    item.result = "Failed";
  }
}

/** A test made tests or blocks beside itself, which nobody goes through any more. */
function itemsChanged(): ErrorRecord {
  const { record } = scriptError("Collection was modified; enumeration operation may not execute.", {
    id: "System.InvalidOperationException",
    exception: "System.InvalidOperationException",
  });
  return record;
}

/** Whether a test in a block is to be run and is not skipped. */
function hasUnskipped(block: BlockItem): boolean {
  return block.items.some((item) =>
    item.kind === "test" ? item.shouldRun && !item.isSkipped : item.shouldRun && hasUnskipped(item),
  );
}

function anyFailed(block: BlockItem): boolean {
  return block.items.some((item) => item.result === "Failed");
}

/** Inside of the scope around, or of the module that the body belongs to. */
function scopeOf(item: TestItem | BlockItem, around: Scope): Scope {
  const module = item.body?.module ?? null;
  return innerScope(module !== null && module !== around.module ? (module.scope ?? around) : around, item.data);
}
