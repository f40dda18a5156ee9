import type { ErrorRecord } from "../../objects/model/ErrorRecord.ts";
import type { CompiledScriptBlock } from "../../runtime/CompiledScriptBlock.ts";

export type Outcome = "NotRun" | "Passed" | "Failed" | "Skipped" | "Inconclusive";

/** Data of one item of -ForEach: `$_`, and the entries of a dictionary as variables. Null without -ForEach. */
export interface ItemData {
  readonly value: unknown;
  readonly entries: readonly (readonly [string, unknown])[];
}

/** One It, with what became of it. Times are milliseconds of the session's clock. */
export class TestItem {
  readonly kind = "test";
  result: Outcome = "NotRun";
  expandedName: string;
  readonly errors: ErrorRecord[] = [];
  standardOutput: unknown[] = [];
  /** Why it was skipped or is inconclusive. */
  reason = "";
  shouldRun = true;
  executed = false;
  userMilliseconds = 0;
  frameworkMilliseconds = 0;

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
    this.expandedName = name;
  }

  /** The names from the outermost block to the test. */
  get path(): readonly string[] {
    return [...this.block.path, this.name];
  }

  get expandedPath(): string {
    return [...this.block.expandedNames, this.expandedName].join(".");
  }
}

export type HookName = "BeforeAll" | "BeforeEach" | "AfterEach" | "AfterAll";

/** A Describe or Context, or the root of a file. */
export class BlockItem {
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
  milliseconds = 0;
  /** Whether its heading is on the screen. */
  announced = false;

  constructor(
    readonly name: string,
    readonly parent: BlockItem | null,
    readonly command: "Describe" | "Context" | "",
    readonly data: ItemData | null,
    readonly tags: readonly string[],
    readonly skip: boolean,
    readonly line: number,
    readonly groupId: string | null,
  ) {
    this.expandedName = name;
  }

  get isRoot(): boolean {
    return this.parent === null;
  }

  get path(): readonly string[] {
    return this.parent === null ? [] : [...this.parent.path, this.name];
  }

  get expandedNames(): readonly string[] {
    return this.parent === null ? [] : [...this.parent.expandedNames, this.expandedName];
  }

  get tests(): readonly TestItem[] {
    return this.items.filter((item) => item.kind === "test");
  }

  get blocks(): readonly BlockItem[] {
    return this.items.filter((item) => item.kind === "block");
  }

  /** Whether it or a block around it is skipped. */
  get isSkipped(): boolean {
    return this.skip || (this.parent?.isSkipped ?? false);
  }
}

/** One file or script block with tests. */
export interface TestContainer {
  /** The path inside, null for a script block. */
  readonly file: string | null;
  readonly block: CompiledScriptBlock | null;
  readonly data: readonly (readonly [string, unknown])[];
  readonly root: BlockItem;
  result: Outcome;
  readonly errors: ErrorRecord[];
  milliseconds: number;
}

export function allTests(block: BlockItem): TestItem[] {
  return block.items.flatMap((item) => (item.kind === "test" ? [item] : allTests(item)));
}

export function allBlocks(block: BlockItem): BlockItem[] {
  return block.blocks.flatMap((each) => [each, ...allBlocks(each)]);
}
