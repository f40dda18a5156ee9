import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import type { ClrMessageId } from "../../diag/messages/clr.ts";
import { clrText, namesArgument, withArgumentName } from "../values/clrText.ts";
import { ErrorRecord } from "./ErrorRecord.ts";
import { type ExceptionObject, newException } from "./ExceptionObject.ts";

/**
 * What operations throw: an exception of the emulated world with its record. No JavaScript Error, since most are caught
 * by scripts and a stack costs more than the throw.
 */
export class PSError {
  constructor(
    readonly record: ErrorRecord,
    /** True for an error that no statement survives: `throw`, -ErrorAction Stop; false for a terminating cmdlet error. */
    public isScriptTerminating = false,
  ) {}

  /** Raised by -ErrorAction Stop, which a preference of SilentlyContinue around it does not silence. */
  isStop = false;
  /** Whether the -ErrorVariable of a function has it already. */
  isKept = false;
  /** Whether they have the exception of what ends a function. */
  isEndKept = false;

  /** An error that would have been survived, but for a preference of Stop. */
  isEndedByPreference = false;

  /** The advanced function ($PSCmdlet) that ThrowTerminatingError ends: no statement inside of it survives the error. */
  endsCommand: object | null = null;

  /** The pipeline whose later command it ended: no statement of the commands before that one survives the error. */
  failedPipeline: object | null = null;

  /** The record was made by the exception itself, and not by who raised it: it shows so where it ends a script. */
  isRecordOfException = false;

  /** Shown at the operator instead of at the expression around it. */
  isAtOperator = false;

  /** Leaves members without a MethodInvocationException: of a class written in script, and of ThrowTerminatingError. */
  passesMembers = false;

  /** Raised in the constructor of a class written in script: leaves `[C]::new()` as it is, but no other making of an object. */
  leavesConstructor = false;

  /** Raised where a parameter is defined, before its block ran: a command that it leaves makes it its own altogether. */
  isOfDefinition = false;

  /** The record as it was raised inside of the command that made this error its own: what $Error gets. */
  raised: ErrorRecord | null = null;

  /** Whether the commands before the failed one are just stopped: they may catch only what `throw` raised there. */
  get isOfStoppedPipeline(): boolean {
    const isThrown = this.isScriptTerminating && !this.isStop && !this.isEndedByPreference;
    return this.failedPipeline !== null && !isThrown;
  }

  get exception(): ExceptionObject {
    return this.record.exception;
  }
}

/** What an emulated .NET member throws: the exception alone; the caller makes the record (MethodInvocationException). */
export class ClrException {
  constructor(readonly exception: ExceptionObject) {}
}

/** The error of a .NET exception that reached a statement without a method call around it: the id is its type's name. */
export function escapedException({ exception }: ClrException): PSError {
  const record = exception.errorRecord ?? new ErrorRecord(exception, exception.type.name, "OperationStopped", null);
  return new PSError(record);
}

/** Throws a .NET exception out of a member under `clr/`: `throw clrException("System.FormatException", "...")`. */
export function clrException(type: string, message: string, inner: ExceptionObject | null = null): ClrException {
  return new ClrException(newException(type, message, inner));
}

/** The same with a text of the catalogue (`diag/messages/clr.ts`); `argument` is the one at fault. */
export function clrError(
  type: string,
  id: ClrMessageId,
  places: readonly unknown[] = [],
  argument: string | null = null,
): ClrException {
  const text = clrText(id, places);
  if (argument === null || !namesArgument(id)) return clrException(type, text);
  const thrown = clrException(type, withArgumentName(text, argument));
  thrown.exception.details.set("ParamName", argument);
  return thrown;
}

/** An error with a text of its own; for texts of the catalogue see `runtimeError`. */
export function psError(
  id: string,
  category: ErrorCategoryName,
  message: string,
  options: { readonly exception?: string; readonly target?: unknown; readonly inner?: ExceptionObject | null } = {},
): PSError {
  const type = options.exception ?? "System.Management.Automation.RuntimeException";
  const exception = newException(type, message, options.inner ?? null);
  const record = new ErrorRecord(exception, id, category, options.target ?? null);
  exception.errorRecord = record;
  return new PSError(record);
}
