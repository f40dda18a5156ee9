import type { CommandCall } from "../commands/CommandCall.ts";
import { FunctionInfo, ScriptInfo } from "../commands/CommandInfo.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import type { CalledFunction } from "./CalledFunction.ts";

/** $MyInvocation of a called function, script or block. */
export function invocationOf({ block, command, invocationName }: CalledFunction, call: CommandCall): InvocationInfo {
  // A block with [CmdletBinding()] is a function without a name to those who ask.
  const called = command ?? (block.code.isAdvanced ? new FunctionInfo("", block) : new ScriptInfo(block));
  const invocation = new InvocationInfo(called, invocationName, call.extent);
  invocation.expectingInput = call.expectsInput;
  if (command !== null && !call.dotSourced && call.engine.frame?.caller === null) invocation.commandOrigin = "Runspace";
  invocation.pipelineLength = call.pipelineLength;
  invocation.pipelinePosition = call.pipelinePosition;
  invocation.processed = call.state?.processed ?? null;
  if (call.pipelinePosition === 1) invocation.source = call.state?.source;
  return invocation;
}
