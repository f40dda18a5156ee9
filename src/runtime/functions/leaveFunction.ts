import { BindingError } from "../../binding/bindingError.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { CommandCall } from "../commands/CommandCall.ts";
import { ScriptInfo } from "../commands/CommandInfo.ts";
import { keepError } from "../errors/keepError.ts";
import { attributeError, passedBy } from "../errors/reportError.ts";
import { ExitThrown, LoopSignalThrown, RETURN, type Signal } from "../pipeline/signals.ts";
import type { Frame } from "../scope/Frame.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import type { CalledFunction } from "./CalledFunction.ts";
import { setLastExitCode } from "./setLastExitCode.ts";

/** What is thrown out of a function. `exit` in a script file ends that file: its code is $LASTEXITCODE, and $? says whether it was 0. */
export function leaveFunction(
  thrown: unknown,
  called: CalledFunction,
  call: CommandCall,
  frame: Frame,
  isAdvanced: boolean,
): void {
  const { command, isStartScript, invocationName } = called;
  const { extent } = call;
  if (thrown instanceof PSError && thrown.passage.kept !== "yes") keepError(frame.streams, thrown);
  if (thrown instanceof PSError && thrown.passage.endsCommand === frame.cmdlet) thrown.passage.endsCommand = null;
  if (thrown instanceof PSError && command && isAdvanced)
    throw passedBy(thrown, command, command.name, new InvocationInfo(command, invocationName, extent));
  if (!(thrown instanceof ExitThrown) || command?.commandType !== "ExternalScript" || isStartScript) throw thrown;
  setLastExitCode(call.engine.globalScope, thrown.code);
  if (thrown.code !== 0 && call.state) call.state.failed = true;
}

/** `break` and `continue` that no loop of a function takes go on to the caller's. */
export function passSignal(signal: Signal): void {
  if (signal === RETURN) return;
  if (signal.kind !== "return") throw new LoopSignalThrown(signal);
}

/** Gives an error of a call, of its binding or its input, the function and its place. */
export function attributeToCall(
  error: PSError,
  { block, command, invocationName }: CalledFunction,
  { extent }: CommandCall,
  isAdvanced: boolean,
): void {
  if (command) attributeError(error, command, command.name, invocationName, extent);
  else if (extent && !isAdvanced) attributeError(error, new ScriptInfo(block), "", "", extent);
  else if (extent) {
    const place = error instanceof BindingError ? error.extent : null;
    error.record.invocation ??= new InvocationInfo(null, "", place ?? extent);
  }
}
