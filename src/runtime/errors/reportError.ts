import { faultText } from "../../base/faultText.ts";
import { HostFailure } from "../../base/HostFailure.ts";
import { isStackOverflow } from "../../base/stackOverflow.ts";
import { BindingError } from "../../binding/bindingError.ts";
import type { Extent } from "../../diag/Extent.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { isEngineException } from "../../objects/errors/exceptionRecord.ts";
import { isTooLarge, outOfMemory } from "../../objects/errors/outOfMemory.ts";
import { ClrException, PSError, psError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { newLine } from "../../objects/text/newLine.ts";
import type { CommandInfo } from "../commands/CommandInfo.ts";
import type { Engine } from "../Engine.ts";
import type { Streams } from "../pipeline/Streams.ts";
import { isControl } from "../pipeline/signals.ts";
import { reportFault } from "../runningEngine.ts";
import type { Frame } from "../scope/Frame.ts";
import { frameName } from "../scope/frameName.ts";
import { type ActionPreference, preference } from "../scope/preferences.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import { type Inquiry, inquire } from "./inquire.ts";

/**
 * Anything that was thrown as a PSError; control flow goes on as it is. A JavaScript stack overflow is the
 * call depth error, a fault of our own code an InternalError.
 */
export function asPSError(thrown: unknown): PSError {
  if (thrown instanceof PSError) return thrown;
  if (isControl(thrown)) throw thrown;
  if (thrown instanceof ClrException) {
    if (thrown.exception.errorRecord instanceof ErrorRecord) return new PSError(thrown.exception.errorRecord);
    const record = new ErrorRecord(thrown.exception, thrown.exception.type.name, "OperationStopped", null);
    thrown.exception.errorRecord = record;
    return new PSError(record);
  }
  if (isStackOverflow(thrown)) return runtimeError("CallDepthOverflow");
  if (isTooLarge(thrown)) return outOfMemory();
  if (thrown instanceof HostFailure)
    return psError(thrown.id, "WriteError", thrown.message, { exception: "System.IO.IOException" });
  return fault(thrown);
}

/** A fault of our own code, so that the session survives it and says so. */
function fault(thrown: unknown): PSError {
  reportFault(thrown);
  const text = `cmdlab itself failed here, which is a defect to report: ${faultText(thrown)}`;
  return psError("InternalError", "NotSpecified", text, { exception: "System.Exception" });
}

/** Gives an error of an expression the position of the statement that ran, if it has none yet. */
export function locateError(error: PSError, frame: Frame): void {
  error.record.scriptStackTrace ??= scriptStackTrace(frame);
  if (error.record.invocation !== null) return;
  const extent = error instanceof BindingError && error.extent ? error.extent : frame.position;
  error.record.invocation = new InvocationInfo(null, error.record.activity, extent);
}

/** Gives an error of a command that command's name, class and place. */
export function attributeError(
  error: PSError,
  command: CommandInfo,
  className: string,
  invocationName: string,
  extent: Extent | null,
): void {
  const { record } = error;
  // What a command inside of this one raised keeps that one's name, and has the place of the whole statement.
  if (record.invocation !== null || (record.activity !== "" && record.commandClass !== "")) return;
  const place = error instanceof BindingError && error.extent ? error.extent : extent;
  if (!(error instanceof BindingError) && command.commandType === "Cmdlet") keepOwnRecord(record);
  // A command whose arguments cannot be bound does not know under which alias it was called; an object that it cannot take comes later.
  const isUnbound = error instanceof BindingError && !record.errorId.startsWith("InputObject");
  const name = isUnbound ? command.name : invocationName;
  const info = new InvocationInfo(command, name, place);
  record.invocation = info;
  if (error instanceof BindingError) placeBindingException(error, info);
  if (record.activity === "") record.activity = command.name;
  if (record.commandClass === "") record.commandClass = className;
}

/** What an exception of the engine says of itself knows nothing of the cmdlet; other exceptions have no record. */
function keepOwnRecord(record: ErrorRecord): void {
  const { exception } = record;
  if (exception.errorRecord === record) exception.errorRecord = isEngineException(exception) ? record.copy() : null;
}

/**
 * An error that leaves a cmdlet or an advanced function which did not raise it: a terminating error of that command. What
 * `throw` and -ErrorAction Stop raised, and what is a command's error already, goes on as it is; but a provider stops `throw`.
 */
export function passedBy(error: PSError, command: CommandInfo, className: string, place: InvocationInfo): PSError {
  const isCommandError = error.record.commandClass !== "" && !(error instanceof BindingError);
  const isThrown = error.cause === "thrown" && !error.marks.includes("throughProvider");
  if (isThrown || error.cause === "stop" || isCommandError) return error;
  const record = error.record.copy();
  record.commandClass = className;
  record.activity = command.name;
  record.invocation = place;
  return error.ownedBy(record);
}

/** What a ParameterBindingException itself says of the call. */
function placeBindingException({ exception }: BindingError, info: InvocationInfo): void {
  exception.details.set("CommandInvocation", info);
  if (!info.extent) return;
  const { line, column } = info.extent.source.lineAndColumn(info.extent.start);
  exception.details.set("Line", BigInt(line));
  exception.details.set("Offset", BigInt(column));
}

/** "at Get-Thing, <No file>: line 3" for each frame around an error, innermost first. */
export function scriptStackTrace(innermost: Frame): string {
  const lines: string[] = [];
  for (let frame: Frame | null = innermost; frame && lines.length < stackTraceLimit; frame = frame.caller) {
    const extent = frame.position;
    const { line } = extent.source.lineAndColumn(extent.start);
    lines.push(`at ${frameName(frame)}, ${extent.source.fileName ?? "<No file>"}: line ${line}`);
  }
  return lines.join(newLine());
}

/** So that an error deep in a recursion costs no more than it must. */
const stackTraceLimit = 200;

/** Adds an error to $Error, once, however often it is thrown or written again. */
export function recordError(engine: Engine, record: ErrorRecord): void {
  const newest = engine.errors.items[0];
  if (newest instanceof ErrorRecord && newest.exception === record.exception) return;
  addError(engine, record);
}

/** Puts a record or an exception to the front of $Error; who goes through that list is disturbed. */
export function addError({ errors }: Engine, entry: ErrorRecord | ExceptionObject): void {
  errors.items.unshift(entry);
  if (errors.items.length > 256) errors.items.length = 256;
  errors.version++;
}

/** A non-terminating error under an action preference. Throws for Stop. */
export function reportError(
  engine: Engine,
  streams: Streams,
  record: ErrorRecord,
  action: ActionPreference,
  inquiry?: Inquiry,
): void {
  engine.success = false;
  if (action === "Ignore") return;
  if (engine.frame) record.scriptStackTrace ??= scriptStackTrace(engine.frame);
  if (action === "Stop") {
    record.iterations = [];
    throw new PSError(record, "stop");
  }
  if (action === "Inquire") inquire(engine, record.message, inquiry);
  streams.raised?.(record);
  recordError(engine, record);
  if (action === "Continue" || action === "Inquire") streams.error(record);
}

/**
 * An error that no try statement caught, at the statement that raised it: shown, and the next statement runs; or thrown
 * on, where it ends the script. `isTrapped`: a trap took it, so that only a preference of Stop ends the script with it.
 */
export function survive(frame: Frame, error: PSError, isTrapped = false): void {
  const { engine } = frame;
  engine.success = false;
  const { endsCommand, failedPipeline } = error.passage;
  if (endsCommand !== null || failedPipeline || frame.endsOnError || (engine.catchDepth > 0 && !isTrapped)) throw error;
  const action = preference(frame.scope, "ErrorAction");
  const isSilent = action === "SilentlyContinue" || action === "Ignore";
  if (!isTrapped && (error.cause === "stop" || (error.endsScript && !isSilent))) throw error;
  if (isSilent) {
    recordError(engine, error.raised);
    return;
  }
  if (action === "Inquire") inquire(engine, error.record.message);
  if (action === "Stop") throw error.cause === "command" ? error.because("preference") : error;
  showError(frame, error);
}

/** Notes an error and shows it, whatever the preferences say. */
export function showError({ engine, streams }: Frame, error: PSError): void {
  recordError(engine, error.raised);
  streams.error(error.record);
}
