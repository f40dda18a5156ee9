import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { scopeAround } from "../../runtime/scope/scopeAround.ts";
import { showErrors } from "../output/showErrors.ts";
import { valueText } from "../should/valueText.ts";
import { BlockItem, type HookName, type TestContainer, TestItem } from "../tree/TestTree.ts";
import { changeNotes } from "./changeNotes.ts";
import type { CalledBlock, CalledTest, ImmediateTests } from "./ImmediateTests.ts";
import { limited } from "./limited.ts";
import { noteOuterFrames } from "./outerFrames.ts";
import { measuredTime, type PesterRun, pesterRun, toldMoment } from "./PesterRun.ts";
import { innerScope, runInScope } from "./runInScope.ts";
import { scriptError } from "./scriptError.ts";
import { settle } from "./settle.ts";
import type { TestObserver } from "./TestObserver.ts";
import { openTestDrives, type TestDrives } from "./testDrives.ts";

/** Which of the outermost blocks run, by their tags and names. */
export type BlockChoice = (block: CalledBlock) => boolean;

const hookNames: readonly HookName[] = ["BeforeAll", "BeforeEach", "AfterEach", "AfterAll"];
const hookKeys: ReadonlySet<string> = new Set(hookNames.map((name) => name.toLowerCase()));

/**
 * Runs the blocks and tests of one container where they stand, as Pester 4 does: a block's body is called, so that its tests
 * see the variables around them. Its hooks are found in its statements before it runs; those of blocks run in the scope in
 * which the block is called, those of tests in the block's own.
 */
export class ImmediateRun implements ImmediateTests {
  readonly #engine: Engine;
  readonly #run: PesterRun;
  readonly #observer: TestObserver;
  readonly #isChosen: BlockChoice;
  #drives: TestDrives | null = null;

  constructor(
    engine: Engine,
    readonly container: TestContainer,
    observer: TestObserver,
    isChosen: BlockChoice,
  ) {
    this.#engine = engine;
    this.#run = pesterRun(engine);
    this.#observer = observer;
    this.#isChosen = isChosen;
  }

  /** Runs the container; `work` runs its code and gives the error that ended it, or null. */
  runContainer(work: () => ErrorRecord | null): void {
    const run = this.#run;
    const { root } = this.container;
    const saved = { phase: run.phase, container: run.container, block: run.block, immediate: run.immediate };
    Object.assign(run, { phase: "run", container: this.container, block: root, immediate: this });
    root.executed = true;
    try {
      const failed = limited(this.#engine, "The file", work, 0);
      if (failed) this.#addFailure(`Error occurred in test script '${this.container.name}'`, root, failed);
    } finally {
      run.mocks.removeAll();
      Object.assign(run, saved);
    }
    this.container.result = root.items.some(({ result }) => result === "Failed") ? "Failed" : "Passed";
    root.result = this.container.result;
  }

  runBlock(called: CalledBlock): void {
    const run = this.#run;
    const parent = run.block ?? this.container.root;
    if (parent.isRoot && !this.#isChosen(called)) return;
    const { name, command, tags, line, body } = called;
    const block = new BlockItem(name, parent, command, null, tags, false, line, null, body);
    parent.items.push(block);
    run.block = block;
    block.executed = true;
    block.executedAt = toldMoment(this.#engine);
    const start = this.#now();
    this.#observer.blockStarts?.(block);
    for (const { command: hook, source } of body.source.blocksGivenTo(hookKeys)) {
      const key = hookNames.find((one) => one.toLowerCase() === hook.toLowerCase());
      if (key) block.hooks[key].push(new CompiledScriptBlock(this.#engine, source, body.module));
    }
    const putBack = run.isolation?.keep();
    const outer = this.#drives;
    this.#drives ??= openTestDrives(this.#engine, run.configuration);
    const before = this.#drives.contents();
    try {
      const failed = this.#runBody(block, body);
      if (failed) this.#addFailure(`Error occurred in ${command} block`, block, failed);
    } finally {
      run.mocks.leave(block, null);
      if (outer) outer.restore(before);
      else this.#drives.close(() => {});
      this.#drives = outer;
      putBack?.();
      run.block = parent;
      block.milliseconds = this.#now() - start;
      block.result = block.items.some(({ result }) => result === "Failed") ? "Failed" : "Passed";
    }
  }

  /** Hooks and the body; the last error counts. */
  #runBody(block: BlockItem, body: CompiledScriptBlock): ErrorRecord | null {
    const around = scopeAround(body, this.#engine.currentScope);
    const failed =
      this.#hooks(block, "BeforeAll", around) ??
      limited(this.#engine, block.command, () => runInScope(body, innerScope(around, null), ignore), 0);
    return this.#hooks(block, "AfterAll", around) ?? failed;
  }

  runTest(called: CalledTest): void {
    for (const data of called.cases) {
      this.#engine.checkStop();
      this.#runCase(called, data);
    }
  }

  #runCase({ name, body, line, groupId, ...called }: CalledTest, data: CalledTest["cases"][number]): void {
    const run = this.#run;
    const block = run.block ?? this.container.root;
    const test = new TestItem(name, block, body, data, [], called.isSkipped, line, groupId);
    test.expandedName = data ? caseName(name, data.entries) : name;
    test.isPending = called.isPending;
    block.items.push(test);
    test.executed = true;
    test.executedAt = toldMoment(this.#engine);
    this.#observer.testStarts(test);
    if (run.skipsAfter !== null) test.skippedBecause = { path: run.skipsAfter, reach: "Run" };
    if (test.isSkipped || test.isPending) {
      test.result = "Skipped";
      this.#finish(test);
      return;
    }
    if (run.test) throw scriptError("You are already in a test case.");
    this.#execute(test, body);
    if (test.result === "Failed" && run.configuration.word("Run.SkipRemainingOnFailure") === "Run")
      run.skipsAfter = test.expandedPath;
    this.#finish(test);
  }

  #execute(test: TestItem, body: CompiledScriptBlock): void {
    const run = this.#run;
    const start = this.#now();
    run.test = test;
    const frames = this.#frames();
    const putBack = run.isolation?.of === "test" ? run.isolation.keep() : null;
    const leave = this.#engine.madeService(organizationHistoryKey)?.begin();
    const around = scopeAround(body, this.#engine.currentScope);
    const blocks = blocksAround(test.block);
    let failed: ErrorRecord | null = null;
    for (const block of blocks) failed ??= this.#hooks(block, "BeforeEach", around);
    const write = (value: unknown): void => void test.standardOutput.push(value);
    failed ??= limited(this.#engine, "The test", () =>
      runInScope(body, innerScope(around, null), write, test.data?.entries ?? []),
    );
    test.userMilliseconds = this.#now() - start;
    let after: ErrorRecord | null = null;
    for (const block of blocks.reverse()) after ??= this.#hooks(block, "AfterEach", around);
    test.errors.push(...run.kept.splice(0));
    const last = after ?? failed;
    if (last) test.errors.push(last);
    for (const error of test.errors) noteOuterFrames(error, frames);
    run.test = null;
    settle(test);
    if (test.result === "Failed") test.notes = changeNotes(this.#engine);
    leave?.();
    putBack?.();
    test.milliseconds = this.#now() - start;
  }

  /** With -Strict what is skipped or pending has failed. */
  #finish(test: TestItem): void {
    if (this.#run.isStrict && test.result === "Skipped") {
      const word = test.isPending ? "Pending" : "Skipped";
      const message = `The test failed because the test was executed in Strict mode and the result '${word}' was translated to Failed.`;
      test.errors.splice(0, test.errors.length, scriptError(message).record);
      test.result = "Failed";
    }
    if (test.errors.length > 0) showErrors(test.errors, this.#run.version);
    this.#observer.testEnded(test);
  }

  #addFailure(name: string, block: BlockItem, error: ErrorRecord): void {
    const body = block.body ?? this.container.block ?? this.#emptyBlock();
    const test = new TestItem(name, block, body, null, [], false, block.line, null);
    test.errors.push(error);
    noteOuterFrames(error, this.#frames());
    test.executed = true;
    test.executedAt = toldMoment(this.#engine);
    test.result = "Failed";
    block.items.push(test);
    this.#observer.testStarts(test);
    this.#finish(test);
  }

  #emptyBlock(): CompiledScriptBlock {
    return this.#engine.compileText("", null, this.#engine) as CompiledScriptBlock;
  }

  #hooks(block: BlockItem, name: HookName, scope: Scope): ErrorRecord | null {
    for (const hook of block.hooks[name]) {
      const failed = limited(this.#engine, name, () => runInScope(hook, scopeAround(hook, scope), ignore));
      if (failed) return failed;
    }
    return null;
  }

  /** Frames of script that there are now. */
  #frames(): number {
    let count = 0;
    for (let frame = this.#engine.frame; frame !== null; frame = frame.caller) count++;
    return count;
  }

  #now(): number {
    return measuredTime(this.#engine);
  }
}

/** The blocks around, outermost first. */
function blocksAround(block: BlockItem): BlockItem[] {
  return block.parent === null ? [] : [...blocksAround(block.parent), block];
}

/** `<name>` of a name stands for the entry of a test case; others stay as they are. */
function caseName(name: string, entries: readonly (readonly [string, unknown])[]): string {
  return name.replace(/<([^>]+)>/g, (written, key: string) => {
    const found = entries.find(([entry]) => entry.toLowerCase() === key.toLowerCase());
    if (!found) return written;
    return typeof found[1] === "string" && found[1] !== "" ? found[1] : valueText(found[1]);
  });
}

function ignore(): void {}
