import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { TypeConstraint } from "../../syntax/ast/definitions.ts";
import type { Unit } from "../blocks/Unit.ts";

/**
 * Whether a catch clause or trap takes an error: how near its type is (0: the exception's own), or null. Without types
 * it takes everything, after all others. The cause inside a RuntimeException counts first.
 */
export function catchMatcher(
  types: readonly TypeConstraint[],
  unit: Unit,
): (frame: Frame, error: PSError) => number | null {
  if (types.length === 0) return () => Number.POSITIVE_INFINITY;
  return (frame, error) => {
    let best: number | null = null;
    for (const constraint of types) {
      const type = unit.file.findParsed(constraint.typeName);
      if (!type) throw missingType(frame, constraint);
      const distance = error.cause === "stop" && type === stopType() ? stopDistance : distanceTo(error.exception, type);
      if (distance !== null && (best === null || distance < best)) best = distance;
    }
    return best;
  };
}

function distanceTo(exception: ExceptionObject, type: ClrType): number | null {
  const inner = exception.innerException;
  const own = steps(exception.type, type);
  const cause = inner && isWrapper(exception) ? steps(inner.type, type) : null;
  if (cause !== null) return cause;
  return own === null || !inner ? own : own + outerDistance;
}

/** The cause of a wrapped exception is nearer than any type of the wrapper. */
const outerDistance = 1000;

/** The record that $_ is in a clause: one of the cause, where its type was matched, else one of the whole exception. */
export function caughtRecord({ record, exception, cause }: PSError, distance: number, isTyped = true): ErrorRecord {
  const inner = exception.innerException;
  if (cause === "stop" && isTyped && isOfItself(exception, distance)) return ownRecord(record, exception);
  return record.copy(inner && isWrapper(exception) && distance < outerDistance ? inner : exception);
}

/** The exception that stops is farther than every type of the error's own. */
const stopDistance = 500;
const stopType = lazyType("System.Management.Automation.ActionPreferenceStopException");
const runtimeException = lazyType("System.Management.Automation.RuntimeException");

/**
 * An error that was made to stop reaches a clause inside another exception. Where a type took it that only the error's
 * own exception has, and that exception carries a record of its own, $_ is that record: it knows of no command.
 */
function isOfItself({ type }: ExceptionObject, distance: number): boolean {
  const toEngine = steps(type, runtimeException());
  if (toEngine !== null) return distance < toEngine;
  return ownRecords.has(type.shortName) && distance === 0;
}

/** Id and category of the record that an exception of these types makes, where they are its own. */
const ownRecords: ReadonlyMap<string, readonly [id: string, category: ErrorCategoryName]> = new Map([
  ["DriveNotFoundException", ["DriveNotFound", "ObjectNotFound"]],
  ["PSArgumentException", ["Argument", "InvalidArgument"]],
  ["PSArgumentNullException", ["ArgumentNull", "InvalidArgument"]],
  ["PSArgumentOutOfRangeException", ["ArgumentOutOfRange", "InvalidArgument"]],
  ["PSInvalidOperationException", ["InvalidOperation", "InvalidOperation"]],
  ["PSNotSupportedException", ["NotSupported", "NotImplemented"]],
]);

function ownRecord(record: ErrorRecord, exception: ExceptionObject): ErrorRecord {
  // What another computer sent brought its record along.
  if (record.remoteComputerName !== null) return record.copy(exception);
  const [id, category] = ownRecords.get(exception.type.shortName) ?? [record.errorId, record.category];
  const target = exception.type.shortName.startsWith("PS") ? null : record.targetObject;
  return new ErrorRecord(exception, id, category, target);
}

function missingType(frame: Frame, constraint: TypeConstraint): PSError {
  frame.position = constraint.extent;
  const error = runtimeError("TypeNotFound", [constraint.typeName.fullName], { target: constraint.typeName.fullName });
  error.record.targetTypeName = "TypeName";
  return error;
}

/** Exceptions of the engine that only carry another one. */
function isWrapper(exception: ExceptionObject): boolean {
  return exception.type.name.startsWith("System.Management.Automation.");
}

function steps(from: ClrType, to: ClrType): number | null {
  let count = 0;
  for (let at: ClrType | null = from; at; at = at.base) {
    if (at === to) return count;
    count++;
  }
  return from.isAssignableTo(to) ? count : null;
}
