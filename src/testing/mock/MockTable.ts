import type { Extent } from "../../diag/Extent.ts";
import type { AliasInfo, CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import type { BlockItem, TestItem } from "../tree/TestTree.ts";
import type { MockLog } from "./MockLog.ts";

/** What one Mock says: which body runs for calls that its filter lets through. */
export interface MockBehavior {
  readonly hook: MockHook;
  readonly body: CompiledScriptBlock | null;
  /** -MockWith was given, and was null, which fails when the command is called. */
  readonly isBodyNull: boolean;
  readonly filter: CompiledScriptBlock | null;
  readonly isVerifiable: boolean;
  readonly owner: TestItem | BlockItem;
  /** "file:line" of the Mock. */
  readonly place: string;
  wasCalled: boolean;
}

/** One call of a mocked command, kept where a mock answered it. */
export interface MockCall {
  readonly hook: MockHook;
  readonly bound: ReadonlyMap<string, unknown>;
  readonly rest: readonly unknown[];
  readonly test: TestItem | null;
  readonly block: BlockItem;
  readonly extent: Extent | null;
  /** The mock that answered. */
  answer: MockBehavior | null;
}

/** A command that is replaced in the session, or in a module. */
export class MockHook {
  /** Aliases that lead to the stand-in, with what stood there before. */
  readonly aliases: { readonly key: string; readonly name: string; readonly before: AliasInfo | undefined }[] = [];

  constructor(
    readonly command: CommandInfo,
    readonly module: PSModule | null,
    /** Where the stand-in and its aliases are. */
    readonly scope: Scope,
    readonly standInName: string,
  ) {}

  get names(): string[] {
    return this.aliases.map(({ name }) => name);
  }

  remove(): void {
    for (const { key, before } of this.aliases) {
      if (before) this.scope.aliases?.set(key, before);
      else this.scope.aliases?.delete(key);
    }
    this.scope.functions?.delete(this.standInName.toLowerCase());
  }
}

/** The mocks of a file's run and the calls of them. */
export class MockTable {
  readonly hooks: MockHook[] = [];
  readonly #around: MockTable | null;
  /** Those that were defined last stand last. */
  readonly behaviors: MockBehavior[] = [];
  readonly calls: MockCall[] = [];

  /** `around`: of the run in one of whose tests this run is; its stand-ins are in their places, and answer for this one. */
  constructor(around: MockTable | null = null) {
    this.#around = around;
  }

  byStandIn(name: string): MockHook | undefined {
    const key = name.toLowerCase();
    return this.hooks.find((hook) => hook.standInName.toLowerCase() === key) ?? this.#around?.byStandIn(name);
  }

  of(hook: MockHook): MockBehavior[] {
    return this.behaviors.filter((behavior) => behavior.hook === hook);
  }

  /** Takes away what a test or a block that ends has defined. */
  leave(owner: TestItem | BlockItem, log: MockLog | null): void {
    if (this.behaviors.length === 0) return;
    for (let at = this.behaviors.length - 1; at >= 0; at--)
      if (this.behaviors[at].owner === owner) this.behaviors.splice(at, 1);
    for (const hook of [...this.hooks])
      if (!this.behaviors.some((behavior) => behavior.hook === hook)) {
        log?.removed(hook, hook.names);
        this.#drop(hook);
      }
  }

  removeAll(): void {
    for (const hook of [...this.hooks].reverse()) this.#drop(hook);
    this.behaviors.length = 0;
    this.calls.length = 0;
  }

  #drop(hook: MockHook): void {
    hook.remove();
    this.hooks.splice(this.hooks.indexOf(hook), 1);
  }
}
