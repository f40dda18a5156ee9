import type { ConstantValue } from "../ast/expressions.ts";

/** The .NET name of a constant's type. */
export function constantTypeName(value: ConstantValue): string {
  if (typeof value === "number") return "Int32";
  if (typeof value === "bigint") return "Int64";
  if (typeof value === "boolean") return "Boolean";
  return value === null ? "Object" : value.numberKind;
}

/** A constant as .NET's invariant culture writes it. */
export function constantText(value: ConstantValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return value.toString();
  if (value.numberKind === "Decimal") return value.text;
  return value.numberKind === "Double" ? doubleText(value.value) : value.value.toString();
}

/** The shortest text that gives the double back, in .NET's form: exponents from 1E+16 and below 0.0001 on. */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa = "0", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace("-", "").replace(".", "");
  if (exponent > 16 || exponent < -4) {
    const size = Math.abs(exponent).toString().padStart(2, "0");
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    return `${sign}${digits[0]}${fraction}E${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, "0");
  const fraction = whole.slice(exponent + 1);
  return sign + whole.slice(0, exponent + 1) + (fraction === "" ? "" : `.${fraction}`);
}
