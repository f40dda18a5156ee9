import type { MemberTable } from "../members/MemberTable.ts";
import type { ClrType } from "../types/ClrType.ts";

/**
 * The base of every value that is not a JavaScript primitive or array. `null` is $null, `undefined` is AutomationNull
 * ("nothing was written"), a JS number is an Int32, a bigint an Int64, a JS array an object[]; boolean and string are
 * themselves.
 */
export abstract class ClrObject {
  /** Extended members of this very object; see `extendedMembers`. */
  extended: MemberTable | undefined = undefined;
  /** Whether a cmdlet wrote it, or a pipeline carried it, which puts a PSObject around it; see `asPSObject`. */
  isWrapped = false;

  abstract get clrType(): ClrType;

  /**
   * A text that is the same exactly for values that .NET's Equals calls equal ("System.Guid:..."), for types with value
   * equality; null where identity decides.
   */
  get equalityKey(): string | null {
    return null;
  }

  /** What Equals compares of two structures of one type, field by field; null for what is no such structure. */
  get equalFields(): readonly unknown[] | null {
    return null;
  }

  /** How many levels of it are written as CLIXML where no type data says it; null: as many as are asked for. */
  get serializationDepth(): number | null {
    return null;
  }

  /** What PowerShell enumerates of this value in a pipeline; null for what stays one object (dictionaries, text, ...). */
  get elements(): Iterable<unknown> | null {
    return null;
  }
}
