import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { ExceptionObject } from "./ExceptionObject.ts";

/** Where and by what an error arose; the runtime fills it. Printing needs only what stands here. */
export interface InvocationInfoData {
  /** Name of the command as the error shows it ("Get-Item"), or "" for an expression. */
  readonly commandName: string;
  /** The command's own name, by which a look-up may find it; null where there is no command. */
  readonly calledName: string | null;
  /** The InvocationInfo object that scripts see. */
  readonly value: unknown;
  /** The place that position lines point at; null where there is none. */
  readonly extent: Extent | null;
}

/** Of an error that has neither a command nor a place in a script. */
export const noInvocation: InvocationInfoData = { commandName: "", calledName: null, value: null, extent: null };

export class ErrorRecord extends ClrObject {
  invocation: InvocationInfoData | null = null;
  errorDetails: { message: string; recommendedAction: string } | null = null;
  activity = "";
  reason: string | null = null;
  targetName: string | null = null;
  targetTypeName: string | null = null;
  scriptStackTrace: string | null = null;
  /** What had gone through the pipeline when a command wrote the error: into it, then through each command. */
  iterations: readonly number[] = [];
  /** Further lines below FullyQualifiedErrorId in a normal view ("PSComputerName" of a remote error). */
  remoteComputerName: string | null = null;

  constructor(
    readonly exception: ExceptionObject,
    /** The id as given; `fullyQualifiedErrorId` adds the command. */
    readonly errorId: string,
    public category: ErrorCategoryName,
    readonly targetObject: unknown,
    /** What stands behind the comma of FullyQualifiedErrorId: the cmdlet class or function name; "" for none. */
    public commandClass = "",
  ) {
    super();
  }

  get clrType(): ClrType {
    return errorRecordType();
  }

  get fullyQualifiedErrorId(): string {
    if (this.errorId === "") return this.commandClass;
    return this.commandClass === "" ? this.errorId : `${this.errorId},${this.commandClass}`;
  }

  /** A record of the same error whose parts can be changed apart: $_ of a catch block is not the one in $Error. */
  copy(exception: ExceptionObject = this.exception): ErrorRecord {
    const made = new ErrorRecord(exception, this.errorId, this.category, this.targetObject, this.commandClass);
    return Object.assign(made, this, { exception });
  }

  get message(): string {
    return this.errorDetails?.message ?? this.exception.message;
  }
}

const errorRecordType = lazyType("System.Management.Automation.ErrorRecord");
