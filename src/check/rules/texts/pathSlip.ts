import type { ParameterShape } from "../../CommandShape.ts";
import { givenValues, openArguments } from "../../givenValues.ts";
import type { Rule } from "../../Rule.ts";

export const pathSlip: Rule = {
  id: "PathSlip",
  severity: "warning",
  summary: "A path without the colon of its drive, or with the name of a registry key as one: `HKLM\\Software`.",
  call(call, _named, { report }) {
    if (call.shape.kind !== "cmdlet" || call.shape.products !== null) return;
    if (!call.shape.takesPath) return;
    const named = givenValues(call).flatMap(({ parameter, value }) => (isPath(parameter) ? [value] : []));
    const open = openArguments(call).flatMap(({ parameters, value }) => (parameters.some(isPath) ? [value] : []));
    for (const value of [...named, ...open]) {
      if (value.kind !== "StringConstantExpression" && value.kind !== "ExpandableStringExpression") continue;
      const [, key, colon] = /^(HKLM|HKCU|HKCR|HKU|HKCC|HKEY_[A-Z_]+)(:?)\\/i.exec(value.value) ?? [];
      const isLong = key !== undefined && /^hkey_/i.test(key);
      if (key !== undefined && (isLong || colon === ""))
        report(
          value.extent,
          isLong
            ? `'${key}' is no drive, and no folder here. Write Registry::${key}\\...${shortOf(key)}.`
            : `The colon of the drive is missing: without it '${key}' is a folder of the current one. Write ${key}:\\...`,
        );
      else if (/^[A-Za-z]\\\w/.test(value.value))
        report(
          value.extent,
          `The colon of the drive is missing: without it '${value.value[0]}' is a folder of the current one.`,
        );
    }
  },
};

function isPath({ name }: ParameterShape): boolean {
  return /^(?:Path|LiteralPath|Destination)$/.test(name);
}

function shortOf(key: string): string {
  if (/^hkey_local_machine$/i.test(key)) return " or HKLM:\\...";
  return /^hkey_current_user$/i.test(key) ? " or HKCU:\\..." : "";
}
