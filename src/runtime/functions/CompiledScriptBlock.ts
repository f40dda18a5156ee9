import type { Extent } from "../../diag/Extent.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { Engine } from "../Engine.ts";
import type { PSModule } from "../modules/PSModule.ts";
import type { BlockCode } from "./BlockCode.ts";
import { collectForEach, collectInvocation } from "./invokeBlock.ts";

/** What GetPowerShell is given besides the block. */
export interface PowerShellArguments {
  /** Evaluates an expression where the block's parameters (their text stands in front) have their values. */
  readonly evaluate: (parameters: string, text: string) => unknown;
  /** What `$using:` names stand for, in lower case. */
  readonly using: ReadonlyMap<string, unknown> | null;
}

/** What the blocks of one text share: the tree, and the code once something ran it. */
export interface BlockSource {
  readonly ast: unknown;
  /** The tree as scripts see it: $block.Ast. */
  readonly astObject: unknown;
  /** Its place as a PSToken: $block.StartPosition. */
  readonly startPosition: unknown;
  readonly extent: Extent;
  readonly text: string;
  readonly isFilter: boolean;
  /** A workflow's body: it is known by name and text, and its code ends in NotModelled. */
  readonly isWorkflow?: boolean;
  readonly code: () => BlockCode;
  /** The attributes of its param block as objects: CmdletBinding and others. */
  readonly attributes: () => unknown[];
  /** Throws where the `#requires` lines of the text ask for what the session has not; `script` is the file's name. */
  refuseUnmetRequirements(script: string, engine: Engine): void;
  /** Throws where types that the text defines cannot be made: before its parameters are bound, each time it is run. */
  refuseUnfitTypes(): void;
  /**
   * Throws where the code is not of the restricted language of data, in which these commands, and variables with their $,
   * are allowed.
   */
  refuseUnrestricted(allowed: readonly string[]): void;
  /** A [powershell] with the commands of the block (GetPowerShell); throws where it is more than commands with values. */
  toPowerShell(given: PowerShellArguments): unknown;
  /** The functions that the text would export as a module, as far as that is seen without running it. */
  exportedFunctionNames(): string[];
  /** Whether there is anything to run. */
  readonly hasStatements: boolean;
  /** The blocks that statements of the block itself hand to commands of these names (in lower case), in their order. */
  blocksGivenTo(names: ReadonlySet<string>): readonly { readonly command: string; readonly source: BlockSource }[];
  /** The variables that the text names without a scope or a drive, each once. */
  variableNames(): string[];
  /** The function's own comment-based help and the like are read from here. */
  readonly helpSource: unknown;
}

/** A script block value: code bound to the session, and to a module where it was made in one. */
export class CompiledScriptBlock extends ScriptBlock {
  /** Attributes and display of a block made by [scriptblock]::Create are as of one that was written. */
  isFilter: boolean;
  /** Made of a text: it runs where it is called, whichever module that is. */
  isUnbound = false;

  constructor(
    readonly engine: Engine,
    readonly source: BlockSource,
    public module: PSModule | null,
  ) {
    super();
    this.isFilter = source.isFilter;
  }

  get code(): BlockCode {
    return this.source.code();
  }

  /** The code for a run; throws where types of the text cannot be made. */
  get runnable(): BlockCode {
    this.source.refuseUnfitTypes();
    return this.source.code();
  }

  get text(): string {
    return this.source.text;
  }

  invoke(options: Parameters<ScriptBlock["invoke"]>[0] = {}): unknown[] {
    return collectInvocation(this, options);
  }

  forEach(objects: Iterable<unknown>, args: readonly unknown[]): unknown[] {
    return collectForEach(this, objects, args);
  }

  /** The same code bound to another module (GetNewClosure, NewBoundScriptBlock). */
  bindTo(module: PSModule | null): CompiledScriptBlock {
    return new CompiledScriptBlock(this.engine, this.source, module);
  }
}
