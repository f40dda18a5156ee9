import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { ErrorRecord } from "./ErrorRecord.ts";

/** A .NET exception of any type of the hierarchy. */
export class ExceptionObject extends ClrObject {
  /** The record of an exception that is an IContainsErrorRecord; made when the error is first shown otherwise. */
  errorRecord: ErrorRecord | null = null;
  /** The record of what a script raised, in the exception that left a method which ran the script. */
  carriedRecord: ErrorRecord | null = null;
  /** Further state by property name, for types that have more than a message ("ParamName", "ItemName"). */
  readonly details = new Map<string, unknown>();
  stackTrace: string | null = null;
  source: string | null = null;
  /** Whether it was made without a message: it says then what its type says, a derived class its own. */
  isWithoutMessage = false;
  helpLink: string | null = null;
  /** Null: that of its type. */
  hResult: number | null = null;

  constructor(
    readonly type: ClrType,
    public message: string,
    readonly innerException: ExceptionObject | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }
}

/** A .NET exception by full type name, "System." may not be left out. */
export function newException(type: string, message: string, inner: ExceptionObject | null = null): ExceptionObject {
  return new ExceptionObject(typeByName(type), message, inner);
}
