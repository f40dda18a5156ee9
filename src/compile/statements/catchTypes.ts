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

/** A clause, by its place among its kin, and what $_ is in it. */
export interface Caught {
  readonly clause: number;
  readonly record: ErrorRecord;
}

/** Which clause takes an error; each clause is a list of types, and one without any takes what no other does. */
type Chooser = (frame: Frame, error: PSError) => Caught | null;

/**
 * The catch clause for an error. Of all that the error is (the cause, what carries it, what made it stop) the one counts
 * that finds the most derived of the written types, and among equals the first.
 */
export function catchChooser(clauses: readonly (readonly TypeConstraint[])[], unit: Unit): Chooser {
  return chooser(clauses, unit, (error, handlers) => {
    let best: Found | null = null;
    for (const face of facesOf(error)) {
      const handler = handlerFor(face.type, handlers);
      if (handler !== undefined && (best === null || rank(handler, handlers) < rank(best.handler, handlers)))
        best = { handler, record: face.record(handler.type) };
    }
    return best;
  });
}

/** The trap for an error: the cause's before that of what carries it; an error that was made to stop is only that. */
export function trapChooser(types: readonly (TypeConstraint | null)[], unit: Unit): Chooser {
  const clauses = types.map((type) => (type === null ? [] : [type]));
  return chooser(clauses, unit, (error, handlers) => {
    const faces = facesOf(error);
    for (const face of error.cause === "stop" ? faces.slice(0, 1) : faces) {
      const handler = handlerFor(face.type, handlers);
      if (handler !== undefined) return { handler, record: face.record(handler.type) };
    }
    return null;
  });
}

/** $_ in a trap for everything. */
export function trappedRecord({ record, exception }: PSError): ErrorRecord {
  const inner = exception.innerException;
  return record.copy(inner && isWrapper(exception) ? inner : exception);
}

interface Handler {
  readonly clause: number;
  readonly type: ClrType;
}

interface Found {
  readonly handler: Handler;
  readonly record: ErrorRecord;
}

function chooser(
  clauses: readonly (readonly TypeConstraint[])[],
  unit: Unit,
  choose: (error: PSError, handlers: readonly Handler[]) => Found | null,
): Chooser {
  const written = clauses.flatMap((types, clause) => types.map((constraint) => ({ clause, constraint })));
  const forAll = clauses.findIndex((types) => types.length === 0);
  return (frame, error) => {
    const handlers = written.map(({ clause, constraint }) => {
      const type = unit.file.findParsed(constraint.typeName);
      if (!type) throw missingType(frame, constraint);
      return { clause, type };
    });
    const found = handlers.length === 0 ? null : choose(error, handlers);
    if (found !== null) return { clause: found.handler.clause, record: found.record };
    return forAll < 0 ? null : { clause: forAll, record: error.record.copy(error.exception) };
  };
}

/** Of types that take an exception the exception's own, else the first that is written. */
function handlerFor(type: ClrType, handlers: readonly Handler[]): Handler | undefined {
  return handlers.find((handler) => handler.type === type) ?? handlers.find((each) => type.isAssignableTo(each.type));
}

/** How many of the written types derive from a handler's. */
function rank({ type }: Handler, handlers: readonly Handler[]): number {
  return handlers.filter((other) => other.type !== type && other.type.isAssignableTo(type)).length;
}

/** Something that an error is for a clause: a type, and what $_ is where that type is what a clause took. */
interface Face {
  readonly type: ClrType;
  record(taken: ClrType): ErrorRecord;
}

/** In the order in which they are asked. What is no exception of the engine is carried by one. */
function facesOf({ record, exception, cause }: PSError): readonly Face[] {
  const whole = () => record.copy(exception);
  const inner = exception.innerException;
  if (cause !== "stop") {
    if (!isWrapper(exception))
      return [
        { type: exception.type, record: whole },
        { type: runtimeException(), record: whole },
      ];
    const own = { type: exception.type, record: whole };
    return inner ? [{ type: inner.type, record: () => record.copy(inner) }, own] : [own];
  }
  const stopped = { type: stopType(), record: whole };
  // That one carries a record of its own, which knows of no command.
  const own = () => ownRecord(record, exception);
  if (!isWrapper(exception)) {
    const hasOwn = ownRecords.has(exception.type.shortName);
    return [
      stopped,
      { type: exception.type, record: (taken) => (hasOwn && taken === exception.type ? own() : whole()) },
    ];
  }
  const embedded = { type: exception.type, record: own };
  return inner ? [stopped, { type: inner.type, record: () => record.copy(inner) }, embedded] : [stopped, embedded];
}

const stopType = lazyType("System.Management.Automation.ActionPreferenceStopException");
const runtimeException = lazyType("System.Management.Automation.RuntimeException");

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

/** Exceptions of the engine, which may carry another one. */
function isWrapper({ type }: ExceptionObject): boolean {
  return type.isAssignableTo(runtimeException());
}
