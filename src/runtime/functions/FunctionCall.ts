import type { Argument } from "../../binding/Argument.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { CommandInfo } from "../commands/CommandInfo.ts";
import type { Engine } from "../Engine.ts";
import type { PipelineState } from "../pipeline/PipelineState.ts";
import type { Sink, Streams } from "../pipeline/Streams.ts";
import type { Scope } from "../scope/Scope.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";
import type { CompiledScriptBlock } from "./CompiledScriptBlock.ts";

/** A call of a function, a script or a script block. */
export interface FunctionCall {
  readonly engine: Engine;
  readonly block: CompiledScriptBlock;
  /** The function or script; null for a script block called with & or . */
  readonly command: CommandInfo | null;
  readonly invocationName: string;
  readonly extent: Extent | null;
  readonly args: readonly Argument[];
  readonly callerScope: Scope;
  readonly streams: Streams;
  readonly out: Sink;
  readonly expectsInput: boolean;
  /** Dot-sourced: runs in the caller's scope. */
  readonly inCallerScope: boolean;
  readonly state?: PipelineState | undefined;
  readonly pipelineLength: number;
  readonly pipelinePosition: number;
  /** Called by code and not by a command line: values go to the parameters by position, and only types count. */
  readonly isCalledByCode?: boolean;
  /** What $MyInvocation is in a block that tells no call of its own. */
  readonly invocation?: InvocationInfo | null;
  /** The script that the shell was started with: its `exit` is the shell's. */
  readonly isStartScript?: boolean;
}
