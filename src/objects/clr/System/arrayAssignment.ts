import type { PerEdition } from "../../../diag/Edition.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { typeOf } from "../../types/typeOf.ts";

/** What an element of an array becomes in an array of another type, as Array.Copy has it; throws where the types do not go together. */
export function assignmentOf(from: ClrType, to: ClrType): (item: unknown) => unknown {
  if (from.isAssignableTo(to)) return (item) => item;
  const [narrow, wide] = [from, to].map((type) => (type.kind === "enum" ? enumUnderlyingType(type) : type));
  if (narrow === wide || widening[narrow.name]?.includes(wide.shortName)) return (item) => convertTo(item, to);
  if (!to.isAssignableTo(from) || from.isValueType)
    throw clrException(
      "System.ArrayTypeMismatchException",
      "Source array type cannot be assigned to destination array type.",
    );
  return (item) => {
    if (item === null && !to.isValueType) return item;
    if (item !== null && typeOf(item).isAssignableTo(to)) return item;
    throw to.isValueType || item === null ? notCastDown() : notCast[edition()](typeOf(item), to);
  };
}

function notCastDown(): ClrException {
  return clrException(
    "System.InvalidCastException",
    "At least one element in the source array could not be cast down to the destination array type.",
  );
}

const notCast: PerEdition<(from: ClrType, to: ClrType) => ClrException> = {
  Desktop: notCastDown,
  Core: (from, to) =>
    clrException("System.InvalidCastException", `Unable to cast object of type '${from.name}' to type '${to.name}'.`),
};

const reals = ["Single", "Double"];

/** What each of the primitive types is widened to (ECMA-335, I.12.1.2). */
const widening: Readonly<Record<string, readonly string[]>> = {
  "System.Byte": ["Char", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", ...reals],
  "System.SByte": ["Int16", "Int32", "Int64", ...reals],
  "System.Int16": ["Int32", "Int64", ...reals],
  "System.UInt16": ["Char", "Int32", "UInt32", "Int64", "UInt64", ...reals],
  "System.Char": ["UInt16", "Int32", "UInt32", "Int64", "UInt64", ...reals],
  "System.Int32": ["Int64", ...reals],
  "System.UInt32": ["Int64", "UInt64", ...reals],
  "System.Int64": reals,
  "System.UInt64": reals,
  "System.Single": ["Double"],
};
