import type { CommandInfo } from "../commands/CommandInfo.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";
import type { CompiledScriptBlock } from "./CompiledScriptBlock.ts";

/** The function, script or script block that a call runs. */
export interface CalledFunction {
  readonly block: CompiledScriptBlock;
  /** The function or script; null for a script block called with & or . */
  readonly command: CommandInfo | null;
  readonly invocationName: string;
  /** Called by code and not by a command line: values go to the parameters by position, and only types count. */
  readonly isCalledByCode?: boolean;
  /** What $MyInvocation is in a block that tells no call of its own. */
  readonly invocation?: InvocationInfo | null;
  /** The script that the shell was started with: its `exit` is the shell's. */
  readonly isStartScript?: boolean;
}
