import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import type { ClrMessageId } from "../../diag/messages/clr.ts";
import { clrText, namesArgument, withArgumentName } from "../values/clrText.ts";
import { ErrorRecord } from "./ErrorRecord.ts";
import { type ExceptionObject, newException } from "./ExceptionObject.ts";

/**
 * Why an error ends what it ends. `command`: a terminating error of a command or an expression, whose statement ends while
 * the script goes on. `thrown`: `throw`, and what ends a script like it. `stop`: -ErrorAction Stop, which a preference of
 * SilentlyContinue around it does not silence. `preference`: it would have been survived, but for a preference of Stop.
 */
export type ErrorCause = "command" | "thrown" | "stop" | "preference";

/**
 * What else is known of an error where it is raised. `atOperator`: shown at the operator instead of at the expression around
 * it. `recordOfException`: the record was made by the exception itself, which shows where it ends a script. `passesMembers`:
 * leaves members without a MethodInvocationException (of a class written in script, of ThrowTerminatingError, of a
 * steppable pipeline).
 * `leavesConstructor`: raised in the constructor of a class written in script, leaves `[C]::new()` as it is, but no other
 * making of an object. `ofDefinition`: raised where a parameter or a type is defined, before its block ran; a command that it leaves
 * makes it its own altogether. `rethrown`: `throw` alone threw it on. `throughProvider`: `throw` raised it in a command that
 * got what a provider wrote; the command with that provider makes it its own, so that it ends a statement only.
 * `ofReading`: the text was not read to be run; $Error gets the exception itself, and no place is shown.
 */
export type ErrorMark =
  | "atOperator"
  | "recordOfException"
  | "passesMembers"
  | "leavesConstructor"
  | "ofDefinition"
  | "rethrown"
  | "throughProvider"
  | "ofReading"
  | "endsItemCommand";

/** Where an error is on its way out: the one thing of it that changes, shared by all forms of it. */
export interface ErrorPassage {
  /** Whether the -ErrorVariable of a function has it already; `end`: only its exception, of what ends the function. */
  kept: "no" | "end" | "yes";
  /** The advanced function ($PSCmdlet) that ThrowTerminatingError ends: no statement inside of it survives the error. */
  endsCommand: object | null;
  /** The pipeline whose later command it ended: no statement of the commands before that one survives the error. */
  failedPipeline: object | null;
}

/**
 * What operations throw: an exception of the emulated world with its record. No JavaScript Error, since most are caught
 * by scripts and a stack costs more than the throw.
 */
export class PSError {
  readonly marks: readonly ErrorMark[] = [];
  readonly passage: ErrorPassage = { kept: "no", endsCommand: null, failedPipeline: null };
  /** The record as it was raised inside of the command that made this error its own: what $Error gets. */
  readonly raised: ErrorRecord;

  constructor(
    readonly record: ErrorRecord,
    readonly cause: ErrorCause = "command",
  ) {
    this.raised = record;
  }

  /** The same error, on the same way, for another cause. */
  because(cause: ErrorCause): this {
    return cause === this.cause ? this : changed(this, { cause });
  }

  marked(mark: ErrorMark): this {
    return this.marks.includes(mark) ? this : changed(this, { marks: [...this.marks, mark] });
  }

  unmarked(mark: ErrorMark): this {
    return this.marks.includes(mark) ? changed(this, { marks: this.marks.filter((each) => each !== mark) }) : this;
  }

  /** The error as that of a command which it leaves: `record` is the command's. One of a definition is the command's altogether. */
  ownedBy(record: ErrorRecord): PSError {
    const owned = new PSError(record);
    const raised = this.marks.includes("ofDefinition") ? record : this.raised;
    const ofProvider = this.marks.includes("throughProvider");
    const failedPipeline = ofProvider ? null : this.passage.failedPipeline;
    const marks: readonly ErrorMark[] = ofProvider ? ["throughProvider"] : [];
    return changed(owned, { raised, marks, passage: { ...owned.passage, failedPipeline } });
  }

  /** No statement survives it, but for a try statement. */
  get endsScript(): boolean {
    return this.cause !== "command";
  }

  /** Whether the commands before the failed one are just stopped: they may catch only what `throw` raised there. */
  get isOfStoppedPipeline(): boolean {
    return this.passage.failedPipeline !== null && this.cause !== "thrown";
  }

  get exception(): ExceptionObject {
    return this.record.exception;
  }
}

/** An error of the same class with something changed. */
function changed<Self extends PSError>(
  error: Self,
  change: Partial<Pick<PSError, "cause" | "marks" | "raised" | "passage">>,
): Self {
  return Object.assign(Object.create(Object.getPrototypeOf(error)), error, change);
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
  options: {
    readonly exception?: string;
    readonly target?: unknown;
    readonly inner?: ExceptionObject | null;
    readonly cause?: ErrorCause;
  } = {},
): PSError {
  const type = options.exception ?? "System.Management.Automation.RuntimeException";
  const exception = newException(type, message, options.inner ?? null);
  const record = new ErrorRecord(exception, id, category, options.target ?? null);
  exception.errorRecord = record;
  return new PSError(record, options.cause);
}
