import type { ValidationRule } from "../command/ParameterDefinition.ts";
import { tryConvertTo } from "../objects/convert/convertTo.ts";
import { NumericRank, numericRank } from "../objects/ops/arithmetic/numericOperand.ts";
import { compare } from "../objects/ops/compare.ts";
import { cultureText } from "../objects/text/cultureText.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { defaultValue } from "../objects/types/defaultValue.ts";
import { enumUnderlyingType } from "../objects/types/enumUnderlyingType.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { EnumValue } from "../objects/values/EnumValue.ts";
import { unwrap } from "../objects/values/PSObject.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import { TimeSpan } from "../objects/values/time/TimeSpan.ts";
import type { Complaint } from "./Complaint.ts";

/** What a value outside of two limits is told, or null. It is compared as it converts to the limits' type. */
export function rangeComplaint(minimum: unknown, maximum: unknown, value: unknown): Complaint | null {
  const type = typeOf(minimum) === typeOf(maximum) ? typeOf(minimum) : commonType(minimum, maximum);
  const converted = type === null ? { value: unwrap(value) } : tryConvertTo(unwrap(value), type);
  if (!converted) return otherTypeComplaint(value, type ?? typeOf(minimum));
  const text = cultureText(converted.value);
  if (compare(converted.value, minimum, false) < 0) {
    return {
      id: "ValidateRangeTooSmall",
      text: `The ${text} argument is less than the minimum allowed range of ${cultureText(minimum)}. Supply an argument that is greater than or equal to ${cultureText(minimum)} and then try the command again.`,
    };
  }
  if (compare(converted.value, maximum, false) > 0) {
    return {
      id: "ValidateRangeTooBig",
      text: `The ${text} argument is greater than the maximum allowed range of ${cultureText(maximum)}. Supply an argument that is less than or equal to ${cultureText(maximum)} and then try the command again.`,
    };
  }
  return null;
}

const rangeKinds = {
  Positive: { holds: (sign: number) => sign > 0, text: "is not greater than zero" },
  NonNegative: { holds: (sign: number) => sign >= 0, text: "is not greater than or equal to zero" },
  Negative: { holds: (sign: number) => sign < 0, text: "is not less than zero" },
  NonPositive: { holds: (sign: number) => sign <= 0, text: "is not less than or equal to zero" },
} as const;

/** What a number or a span of the wrong sign is told, or null. */
export function rangeKindComplaint({ kind }: ValidationRule & { rule: "rangeKind" }, value: unknown): Complaint | null {
  const plain = unwrap(value);
  const isSpan = plain instanceof TimeSpan;
  const type = isSpan ? null : commonType(0, plain);
  const converted = isSpan ? { value: plain } : type === null ? undefined : tryConvertTo(plain, type);
  if (!converted) return otherTypeComplaint(value, type ?? typeOf(0));
  const sign = compare(converted.value, isSpan ? TimeSpan.zero : 0, true);
  if (rangeKinds[kind].holds(sign)) return null;
  return {
    id: `ValidateRange${kind}Failure`,
    text: `The argument "${cultureText(converted.value)}" cannot be validated because its value ${rangeKinds[kind].text}.`,
  };
}

function otherTypeComplaint(value: unknown, wanted: ClrType): Complaint {
  const name = wanted.shortName;
  return {
    id: "ValidationRangeElementType",
    text: `The argument cannot be validated because its type "${typeOf(unwrap(value)).shortName}" is not the same type (${name}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${name} and then try the command again.`,
  };
}

/** The numeric type that two values are compared in; null where one is a text or a date. */
function commonType(left: unknown, right: unknown): ClrType | null {
  const ranks = [rankOf(left), rankOf(right)];
  const rank = Math.max(...ranks);
  if (rank > NumericRank.decimal) return null;
  return typeByName(`System.${commonName(rank, ranks.some(isSigned))}`);
}

function commonName(rank: number, anySigned: boolean): string {
  if (rank <= NumericRank.int32) return "Int32";
  if (rank === NumericRank.uint32) return anySigned ? "Double" : "UInt32";
  if (rank === NumericRank.int64) return "Int64";
  if (rank === NumericRank.uint64) return anySigned ? "Double" : "UInt64";
  return rank === NumericRank.decimal ? "Decimal" : "Double";
}

function isSigned(rank: number): boolean {
  return (
    rank === NumericRank.sbyte || rank === NumericRank.int16 || rank === NumericRank.int32 || rank === NumericRank.int64
  );
}

/** Other objects than numbers rank lowest, texts and dates above all numbers. */
function rankOf(value: unknown): number {
  const plain = unwrap(value);
  if (typeof plain === "string" || plain instanceof DateTime) return NumericRank.decimal + 1;
  return numericRank(plain instanceof EnumValue ? defaultValue(enumUnderlyingType(plain.type)) : plain);
}
