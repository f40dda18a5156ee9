import { clockKey } from "../../base/Clock.ts";
import type { ErrorRecord } from "../../objects/model/ErrorRecord.ts";
import { psError } from "../../objects/model/PSError.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { expandString } from "../../runtime/expandString.ts";
import type { Scope } from "../../runtime/Scope.ts";
import type { BlockItem, HookName, TestContainer, TestItem } from "../tree/TestTree.ts";
import { pesterRun } from "./PesterRun.ts";
import { innerScope, runInScope } from "./runInScope.ts";

/** Whom a run tells what happens, in order. */
export interface RunObserver {
  testEnded(test: TestItem): void;
  blockFailed(block: BlockItem): void;
}

/** Runs what discovery noted of one container. */
export class ContainerRun {
  readonly #engine: Engine;
  readonly #container: TestContainer;
  readonly #observer: RunObserver;

  constructor(engine: Engine, container: TestContainer, observer: RunObserver) {
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
    try {
      const refused = rootHookRefused(root);
      if (refused) this.#container.errors.push(refused);
      else if (isToRun(root))
        this.#runBlock(root, innerScope(scope, { value: null, entries: this.#container.data }, "script"), []);
    } finally {
      run.phase = phase;
      run.container = container;
      run.block = null;
      run.test = null;
    }
    this.#container.errors.push(...root.errors);
    this.#container.result = this.#container.errors.length > 0 || anyFailed(root) ? "Failed" : "Passed";
  }

  #runBlock(block: BlockItem, scope: Scope, around: readonly BlockItem[]): void {
    const run = pesterRun(this.#engine);
    const outer = run.block;
    run.block = block;
    const start = this.#now();
    block.executed = true;
    const chain = [...around, block];
    const setup = block.isSkipped ? null : this.#hooks(block, "BeforeAll", scope, false);
    block.expandedName = this.#expanded(block.name, scope);
    if (setup) {
      block.errors.push(setup);
      this.#failAll(block);
    } else this.#runItems(block, scope, chain);
    const teardown = block.isSkipped ? null : this.#hooks(block, "AfterAll", scope, true);
    if (teardown) block.errors.push(teardown);
    block.milliseconds = this.#now() - start;
    block.result = block.errors.length > 0 || anyFailed(block) ? "Failed" : "Passed";
    if (block.errors.length > 0 && !block.isRoot) this.#observer.blockFailed(block);
    run.block = outer;
  }

  #runItems(block: BlockItem, scope: Scope, chain: readonly BlockItem[]): void {
    for (const item of block.items) {
      this.#engine.checkStop();
      if (item.kind === "test") {
        if (item.shouldRun) this.#runTest(item, scope, chain);
      } else if (isToRun(item)) this.#runBlock(item, innerScope(scope, item.data), chain);
    }
  }

  #runTest(test: TestItem, blockScope: Scope, chain: readonly BlockItem[]): void {
    const run = pesterRun(this.#engine);
    test.executed = true;
    if (test.skip || test.block.isSkipped) {
      test.result = "Skipped";
      this.#observer.testEnded(test);
      return;
    }
    run.test = test;
    const scope = innerScope(blockScope, test.data);
    const start = this.#now();
    let failed: ErrorRecord | null = null;
    for (const block of chain) failed ??= this.#hooks(block, "BeforeEach", scope, false);
    test.expandedName = this.#expanded(test.name, scope);
    if (!failed) {
      const values = test.data?.entries ?? [];
      failed = runInScope(test.body, scope, (value) => void test.standardOutput.push(value), values);
    }
    test.userMilliseconds = this.#now() - start;
    if (failed) test.errors.push(failed);
    test.errors.unshift(...(run.kept.splice(0) as ErrorRecord[]));
    for (const block of [...chain].reverse()) {
      const after = this.#hooks(block, "AfterEach", scope, true);
      if (after) test.errors.push(after);
    }
    run.test = null;
    settle(test);
    this.#observer.testEnded(test);
  }

  /** Pester 5: of several hooks of one kind in one block the last one counts; 6 runs all, those after in reverse. */
  #hooks(block: BlockItem, name: HookName, scope: Scope, reversed: boolean): ErrorRecord | null {
    const { version } = pesterRun(this.#engine);
    const all = block.hooks[name];
    const hooks = version === 6 ? (reversed ? [...all].reverse() : all) : all.slice(-1);
    for (const hook of hooks) {
      const failed = runInScope(hook, scope, ignore, block.data?.entries ?? []);
      if (failed) return failed;
    }
    return null;
  }

  /** Tests of a block whose set-up failed count as failed, without an error of their own. */
  #failAll(block: BlockItem): void {
    for (const item of block.items) {
      if (item.kind === "block") {
        item.result = "Failed";
        this.#failAll(item);
      } else if (item.shouldRun) {
        item.result = item.skip || block.isSkipped ? "Skipped" : "Failed";
        this.#observer.testEnded(item);
      }
    }
  }

  /** `<name>` and `<a.b>` in a name stand for values of the scope; a backtick in front of a bracket makes it literal. */
  #expanded(name: string, scope: Scope): string {
    if (!name.includes("<")) return name.replace(/`([<>])/g, "$1");
    const parts = name.split(/(`[<>]|<[A-Za-z_][\w.]*>)/);
    const text = parts
      .map((part) => {
        if (part.startsWith("`") && part.length === 2) return part[1];
        if (/^<[A-Za-z_][\w.]*>$/.test(part)) return `$($${part.slice(1, -1)})`;
        return part.replace(/[`$"]/g, "`$&");
      })
      .join("");
    return expandString(this.#engine, scope, text);
  }

  #now(): number {
    return this.#engine.service(clockKey).now();
  }
}

function settle(test: TestItem): void {
  const special = test.errors.find(
    ({ errorId }) => errorId === "PesterTestSkipped" || errorId === "PesterTestInconclusive",
  );
  if (special && test.errors.length === 1) {
    test.result = special.errorId === "PesterTestSkipped" ? "Skipped" : "Inconclusive";
    test.reason = special.message;
  } else test.result = test.errors.length > 0 ? "Failed" : "Passed";
}

function rootHookRefused(root: BlockItem): ErrorRecord | null {
  const [kind] = root.hooks.BeforeEach.length > 0 ? ["setup"] : root.hooks.AfterEach.length > 0 ? ["Teardown"] : [];
  if (kind === undefined) return null;
  const message = `Each test ${kind} is not supported in root (directly in the block container).`;
  return psError(message, "OperationStopped", message, {}).record;
}

/** Whether a test in a block is to be run. */
export function isToRun(block: BlockItem): boolean {
  return block.items.some((item) => (item.kind === "test" ? item.shouldRun : isToRun(item)));
}

function anyFailed(block: BlockItem): boolean {
  return block.items.some((item) => item.result === "Failed");
}

function ignore(): void {}
