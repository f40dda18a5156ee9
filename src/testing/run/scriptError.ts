import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import { type PSError, psError } from "../../objects/errors/PSError.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { noteOfRunner } from "./outerFrames.ts";

export interface ScriptErrorParts {
  /** Absent: the message. */
  readonly id?: string;
  readonly category?: ErrorCategoryName;
  readonly exception?: string;
  readonly target?: unknown;
  /** Whether it is as if the calling script had raised it. */
  readonly isOfCaller?: boolean;
}

/** An error as `throw` in a function of the runner raises it: no command's name in its id, and no statement survives it. */
export function scriptError(message: string, parts: ScriptErrorParts = {}): PSError {
  const error = psError(parts.id ?? message, parts.category ?? "OperationStopped", message, {
    exception: parts.exception ?? "System.Management.Automation.RuntimeException",
    target: parts.target ?? null,
    cause: "thrown",
  });
  return raisedInScript(error, parts.isOfCaller);
}

/** An error as one that arose in the script of the runner (or of its caller), between its commands. */
export function raisedInScript<Raised extends PSError>(error: Raised, isOfCaller = false): Raised {
  const { frame } = runningEngine();
  error.record.invocation = new InvocationInfo(null, "", frame?.position ?? null);
  if (!isOfCaller) noteOfRunner(error.record);
  return error;
}

/** An error of a statement in a function of the runner with CmdletBinding: $Error has it without that function's name. */
export function raisedInFunction(error: PSError, name: string): PSError {
  const record = raisedInScript(error).record.copy();
  record.activity = name;
  record.commandClass = name;
  noteOfRunner(record);
  return error.ownedBy(record);
}
