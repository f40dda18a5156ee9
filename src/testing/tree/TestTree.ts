import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import type { Outcome } from "./Outcome.ts";
import { placeOfBlock } from "./placeOfBlock.ts";

/** Data of one item of -ForEach: `$_`, and the entries of a dictionary as variables. Null without -ForEach. */
export interface ItemData {
  readonly value: unknown;
  readonly entries: readonly (readonly [string, unknown])[];
  /** There are only variables, and no `$_`. */
  readonly isEmpty?: boolean;
}

/** One It, with what became of it. Times are milliseconds of the session's clock. */
export class TestItem extends ClrObject {
  readonly kind = "test";
  result: Outcome = "NotRun";
  expandedName: string;
  readonly errors: ErrorRecord[] = [];
  standardOutput: unknown[] = [];
  /** What the runner has to say of a failure besides its errors, a line each. */
  notes: readonly string[] = [];
  /** Pester 4: it is not written yet; the result is Skipped. */
  isPending = false;
  /** Why it was skipped or is inconclusive. */
  reason = "";
  shouldRun = true;
  executed = false;
  executedAt = 0;
  milliseconds = 0;
  userMilliseconds = 0;
  /** Chosen by its line, which counts more than -Skip. */
  isExplicit = false;
  /** The failed test after which it is skipped, and how far that reaches. */
  skippedBecause: { readonly path: string; readonly reach: string } | null = null;
  /** A test that ran made it (Pester 5): it stands for itself, and never runs. */
  isDetached = false;
  /** First and last of the tests that run in its block. */
  isFirst = false;
  isLast = false;

  constructor(
    readonly name: string,
    readonly block: BlockItem,
    readonly body: CompiledScriptBlock,
    readonly data: ItemData | null,
    readonly tags: readonly string[],
    readonly skip: boolean,
    readonly line: number,
    /** Tests of one -ForEach share it; null without. */
    readonly groupId: string | null,
  ) {
    super();
    this.expandedName = name;
  }

  get clrType(): ClrType {
    return runningPesterType("Pester.Test");
  }

  /** Whether it or a block around it is skipped, and no line chose it. */
  get isSkipped(): boolean {
    return this.skippedBecause !== null || (!this.isExplicit && (this.skip || this.block.isSkipped));
  }

  /** The names from the outermost block to the test. */
  get path(): readonly string[] {
    return this.isDetached ? [this.name] : [...this.block.path, this.name];
  }

  /** What does not run keeps the names as they were written. */
  get expandedPath(): string {
    if (this.isDetached) return this.expandedName;
    return (this.executed ? [...this.block.expandedNames, this.expandedName] : this.path).join(".");
  }
}

export type HookName = "BeforeAll" | "BeforeEach" | "AfterEach" | "AfterAll";

/** A Describe or Context, or the root of a file. */
export class BlockItem extends ClrObject {
  readonly kind = "block";
  result: Outcome = "NotRun";
  expandedName: string;
  readonly errors: ErrorRecord[] = [];
  /** Tests and blocks as they were written. */
  readonly items: (TestItem | BlockItem)[] = [];
  readonly hooks: Record<HookName, CompiledScriptBlock[]> = {
    BeforeAll: [],
    BeforeEach: [],
    AfterEach: [],
    AfterAll: [],
  };
  shouldRun = true;
  executed = false;
  /** Whether it came to its end; `exit` in a test leaves it without. */
  isLeft = false;
  executedAt = 0;
  milliseconds = 0;
  /** What its BeforeAll and AfterAll took. */
  hookMilliseconds = 0;
  isExplicit = false;
  /** Whether a filter names it, or a block around it, to be run or to be left out. */
  isIncluded = false;
  isExcluded = false;
  /** First and last of the blocks that run beside it. */
  isFirst = false;
  isLast = false;
  /** All that is to run in it is skipped, and with it the block. */
  hasOnlySkipped = false;
  /** What BeforeAll and AfterAll wrote. */
  readonly standardOutput: unknown[] = [];
  /** In what its body ran while tests were discovered, or null before that. */
  discoveryScope: Scope | null = null;
  /** The container of a root. */
  container: TestContainer | null = null;
  /** A test that ran made it: it stands for itself, and never runs. */
  isDetached = false;
  /** Whether its heading is on the screen. */
  announced = false;
  /** Run.SkipRemainingOnFailure: whether it is skipped as a whole, since something failed before it began. */
  isLeftOut = false;

  constructor(
    readonly name: string,
    readonly parent: BlockItem | null,
    readonly command: "Describe" | "Context" | "",
    readonly data: ItemData | null,
    readonly tags: readonly string[],
    readonly skip: boolean,
    readonly line: number,
    readonly groupId: string | null,
    readonly body: CompiledScriptBlock | null = null,
  ) {
    super();
    this.expandedName = name;
  }

  get clrType(): ClrType {
    return runningPesterType("Pester.Block");
  }

  get isRoot(): boolean {
    return this.parent === null;
  }

  get root(): BlockItem {
    return this.parent === null ? this : this.parent.root;
  }

  get path(): readonly string[] {
    return this.parent === null ? [] : [...(this.isDetached ? [] : this.parent.path), this.name];
  }

  get expandedNames(): readonly string[] {
    return this.parent === null ? [] : [...(this.isDetached ? [] : this.parent.expandedNames), this.expandedName];
  }

  get tests(): readonly TestItem[] {
    return this.items.filter((item) => item.kind === "test");
  }

  get blocks(): readonly BlockItem[] {
    return this.items.filter((item) => item.kind === "block");
  }

  /** Whether it or a block around it is skipped, and no line chose it. */
  get isSkipped(): boolean {
    return this.isLeftOut || (!this.isExplicit && (this.skip || (this.parent?.isSkipped ?? false)));
  }
}

/** One file or script block with tests. */
export class TestContainer extends ClrObject {
  readonly root: BlockItem = new BlockItem("Root", null, "", null, [], false, 1, null);
  result: Outcome = "NotRun";
  readonly errors: ErrorRecord[] = [];
  /** Whether discovery failed, so that what was found before may run, and the file counts as failed. */
  discoveryFailed = false;
  /** Whether what was run of it passed. */
  passed = false;
  /** Whether the run of all files has ended. */
  isOver = false;
  executed = false;
  executedAt = 0;
  milliseconds = 0;
  discoveryMilliseconds = 0;
  /** The parameters that its file declares, with their values. */
  parameters: readonly (readonly [string, unknown])[] = [];

  constructor(
    /** The path inside, null for a script block. */
    readonly file: string | null,
    readonly block: CompiledScriptBlock | null,
    readonly data: readonly (readonly [string, unknown])[],
  ) {
    super();
    this.root.container = this;
  }

  get clrType(): ClrType {
    return runningPesterType("Pester.Container");
  }

  /** The path inside; of a script block where it stands. */
  get name(): string {
    return this.file ?? placeOfBlock(this.block);
  }
}

export function allTests(block: BlockItem): TestItem[] {
  return [...block.tests, ...block.blocks.flatMap(allTests)];
}

export function allBlocks(block: BlockItem): BlockItem[] {
  return block.blocks.flatMap((each) => [each, ...allBlocks(each)]);
}
