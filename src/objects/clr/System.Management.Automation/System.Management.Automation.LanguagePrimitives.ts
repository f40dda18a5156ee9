import { runtimeMessages } from "../../../diag/messages/runtime.ts";
import { construct } from "../../calls/construct.ts";
import { invokeMethod } from "../../calls/invokeMethod.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { convertTo, tryConvertTo } from "../../convert/convertTo.ts";
import { messageText } from "../../errors/fillMessage.ts";
import { ClrException, clrException, PSError } from "../../errors/PSError.ts";
import { compare } from "../../ops/compare.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { equal } from "../../ops/equal.ts";
import { toArray } from "../../ops/toArray.ts";
import { toBoolean } from "../../ops/toBoolean.ts";
import { toText } from "../../ops/toText.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { intlLocale } from "../../text/culture/intlLocale.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { acceleratorFor, typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { typeText } from "../../types/typeText.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { tryResult } from "../members/tryResult.ts";

const format = "System.IFormatProvider";
const object = "System.Object";
const dataCollection = "System.Management.Automation.PSDataCollection`1[[System.Management.Automation.PSObject]]";

/** What cannot be compared is an argument that is no good; a conversion that failed is told as its reason. */
function order(left: unknown, right: unknown, ignoreCase = false): number {
  try {
    return Math.sign(compare(left, right, ignoreCase));
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    const { errorId, message } = error.record;
    const isWhole = errorId === "ComparisonFailure" || errorId === "NotIcomparable";
    const text = isWhole
      ? message
      : messageText(runtimeMessages.ComparisonFailure, [toText(left), toText(right), message]);
    throw clrException("System.Management.Automation.PSArgumentException", text);
  }
}

function collation(ignoreCase: boolean): Intl.CollatorOptions {
  return { sensitivity: ignoreCase ? "accent" : "variant" };
}

function tryCompare(left: unknown, right: unknown, ignoreCase: boolean, result: PSReference): boolean {
  return tryResult(result, 0, () => order(left, right, ignoreCase));
}

/** What the language makes a RuntimeException of leaves this method as it was thrown. */
function convert(value: unknown, type: ClrType): unknown {
  try {
    return convertTo(value, type);
  } catch (error) {
    const inner = error instanceof PSError ? error.exception.innerException : null;
    throw inner ? new ClrException(inner) : error;
  }
}

function tryConvert(value: unknown, type: ClrType, result: PSReference): boolean {
  const converted = tryConvertTo(value, type);
  result.value = converted?.value ?? null;
  return converted !== undefined;
}

export default defineClr({
  statics: {
    [`ConvertTo(${object},type)`]: convert,
    [`ConvertTo(${object},type,${format})`]: convert,
    [`TryConvertTo(${object},T)`]: (value: unknown, result: PSReference) => {
      const type = methodTypeArguments()[0] ?? typeOf(result.value);
      if (tryConvert(value, type, result)) return true;
      result.value = defaultValue(type);
      return false;
    },
    [`TryConvertTo(${object},type,${object})`]: tryConvert,
    [`TryConvertTo(${object},type,${format},${object})`]: (
      value: unknown,
      type: ClrType,
      _provider: unknown,
      result: PSReference,
    ) => tryConvert(value, type, result),
    IsTrue: toBoolean,
    [`Equals(${object},${object})`]: (left: unknown, right: unknown) => equal(left, right, false),
    [`Equals(${object},${object},bool)`]: equal,
    [`Equals(${object},${object},bool,${format})`]: equal,
    [`Compare(${object},${object})`]: (left: unknown, right: unknown) => order(left, right),
    [`Compare(${object},${object},bool)`]: order,
    [`Compare(${object},${object},bool,${format})`]: order,
    [`TryCompare(${object},${object},int)`]: (left: unknown, right: unknown, result: PSReference) =>
      tryCompare(left, right, false, result),
    [`TryCompare(${object},${object},bool,int)`]: tryCompare,
    [`TryCompare(${object},${object},bool,${format},int)`]: (
      left: unknown,
      right: unknown,
      ignoreCase: boolean,
      provider: unknown,
      result: PSReference,
    ) => {
      if (provider !== null && cultureOf(provider) !== "" && typeof left === "string" && typeof right === "string") {
        result.value = Math.sign(
          new Intl.Collator(intlLocale(cultureOf(provider)), collation(ignoreCase)).compare(left, right),
        );
        return true;
      }
      return tryCompare(left, right, ignoreCase, result);
    },
    GetEnumerator: (value: unknown) => {
      const elements = enumerate(value);
      return elements === null ? null : invokeMethod(toArray(value), "GetEnumerator", []);
    },
    IsObjectEnumerable: (value: unknown) => enumerate(value) !== null,
    GetEnumerable: (value: unknown) => (enumerate(value) === null ? null : value),
    GetPSDataCollection: (value: unknown) => {
      const made = construct(typeByName(dataCollection), []);
      for (const item of value === null ? [] : (enumerate(value) ?? [value])) invokeMethod(made, "Add", [item]);
      return made;
    },
    ConvertTypeNameToPSTypeName: (name: string) => {
      if (name === "") return "[object]";
      const type = typeByNameOrNull(name);
      return `[${type === null ? (acceleratorFor(name) ?? name) : typeText(type)}]`;
    },
  },
});
