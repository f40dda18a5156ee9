import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import type { Call } from "../../calls/Call.ts";
import type { ParameterShape } from "../../calls/CommandShape.ts";
import { givenValues, openArguments } from "../../calls/givenValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const pathSlip: Rule = {
  id: "PathSlip",
  severity: "warning",
  summary:
    "A path without the colon of its drive, with the name of a registry key as one, or that a blank ends: `HKLM\\Software`.",
  call(call, _named, { report }) {
    if (call.shape.kind !== "cmdlet" || call.shape.products !== null) return;
    if (!call.shape.takesPath) return;
    tellBlank(call, report);
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
      else if (/^Cert:\\(?!CurrentUser|LocalMachine|\$)\w/i.test(value.value))
        report(value.extent, "The drive Cert: holds CurrentUser and LocalMachine, and nothing else.");
      else if (/^[A-Za-z]\\\w/.test(value.value))
        report(
          value.extent,
          `The colon of the drive is missing: without it '${value.value[0]}' is a folder of the current one.`,
        );
    }
  },
};

/** `Get-Item C:\Program Files\a`: the path ends at the blank. */
function tellBlank({ command: { commandElements } }: Call, report: RuleContext["report"]): void {
  for (const [place, element] of commandElements.entries()) {
    const next = commandElements[place + 1];
    if (!isBareWord(element) || !isBareWord(next) || next.extent.start !== element.extent.end + 1) continue;
    if (!/^(?:[A-Za-z]:|\\\\\w+)\\.*\w$/.test(element.value)) continue;
    if (/\w\\/.test(next.value) || /\\program$/i.test(element.value))
      report(
        element.extent,
        `The path ends at the blank, and '${next.value}' is an argument of its own. Quotation marks make one path of both.`,
      );
  }
}

function isPath({ name }: ParameterShape): boolean {
  return /^(?:Path|LiteralPath|Destination)$/.test(name);
}

function shortOf(key: string): string {
  if (/^hkey_local_machine$/i.test(key)) return " or HKLM:\\...";
  return /^hkey_current_user$/i.test(key) ? " or HKCU:\\..." : "";
}
