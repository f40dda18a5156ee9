import { ParameterBinder } from "../../binding/ParameterBinder.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import { FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import type { BlockSource, CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { Frame } from "../../runtime/scope/Frame.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { PSCmdletObject } from "../../runtime/values/PSCmdletObject.ts";
import { metadataOf } from "../../runtime/values/parameterViews.ts";
import { ownModule } from "../run/showModule.ts";

const asked = new WeakMap<BlockSource, boolean>();

/** Whether a body names `$PSCmdlet`, which for most calls nobody makes. */
export function namesCmdlet({ source }: CompiledScriptBlock): boolean {
  let names = asked.get(source);
  if (names === undefined) {
    names = source.variableNames().some((name) => name.toLowerCase() === "pscmdlet");
    asked.set(source, names);
  }
  return names;
}

/**
 * `$PSCmdlet` of a mock's body: that of a function without a name in the module of the runner, whatever command is mocked
 * (as seen in 5.7.1 and 6.2.0).
 */
export function bodyCmdlet({ engine, scope, streams, invocation }: Frame, out: Sink): PSCmdletObject {
  const command = new FunctionInfo("", compileText("[CmdletBinding()] param()", null, engine));
  const { code } = command.block;
  const frame = Frame.inScope(engine, code, scope, streams);
  frame.invocation = new InvocationInfo(command, "&", invocation?.extent ?? null);
  frame.invocation.pipelineLength = 1;
  frame.invocation.pipelinePosition = 1;
  const metadata = metadataOf(command);
  if (metadata === null) throw new Error("A function has parameters.");
  const binder = new ParameterBinder(metadata, {
    isFunction: true,
    isAdvanced: true,
    expectsInput: false,
    prompt: null,
    defaults: new Map(),
  });
  return new PSCmdletObject(frame, binder, code, command, null, out, ownModule(engine)?.scope ?? scope);
}
