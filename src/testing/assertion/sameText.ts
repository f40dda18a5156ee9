import type { ParameterDetails } from "../../command/ParameterDefinition.ts";
import { isOn } from "./isOn.ts";

/** What Should-BeString and Should-NotBeString leave out of account. */
export const textParameters: Readonly<Record<string, ParameterDetails>> = {
  Because: { type: "string" },
  CaseSensitive: { type: "switch" },
  IgnoreWhitespace: { type: "switch" },
  TrimWhitespace: { type: "switch" },
  NormalizeLineEnding: { type: "switch" },
};

/** A text as the switches let it count. */
export function countedText(text: string, values: ReadonlyMap<string, unknown>): string {
  const lines = isOn(values, "NormalizeLineEnding") ? text.replace(/\r\n?/g, "\n") : text;
  if (isOn(values, "IgnoreWhitespace")) return lines.replace(/\s/g, "");
  return isOn(values, "TrimWhitespace") ? lines.trim() : lines;
}

/** Whether two texts are the same, code unit by code unit, in any case unless -CaseSensitive. */
export function sameText(expected: string, actual: string, values: ReadonlyMap<string, unknown>): boolean {
  const [left, right] = [countedText(expected, values), countedText(actual, values)];
  return isOn(values, "CaseSensitive") ? left === right : left.toLowerCase() === right.toLowerCase();
}
