import { ownEntry } from "../../base/ownEntry.ts";
import type { Hashtable } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { givenValues } from "../givenValues.ts";
import { literalValues } from "../literalValues.ts";
import { didYouMean, nearNames } from "../nearNames.ts";
import type { Rule, RuleContext } from "../Rule.ts";

export const unknownKey: Rule = {
  id: "UnknownKey",
  severity: "error",
  summary: "A key of a calculated property, or of a filter of events, that the command does not know.",
  call(call, _named, { report }) {
    const name = call.shape.name.toLowerCase();
    for (const { parameter, value } of givenValues(call)) {
      const keys = parameter.name === "Property" ? ownEntry(calculated, name) : undefined;
      const filterKeys = name === "get-winevent" && parameter.name === "FilterHashtable" ? eventKeys : undefined;
      for (const table of tablesIn(value)) {
        if (keys) tell(table, keys, call.shape.name, true, report);
        if (filterKeys) tell(table, filterKeys, call.shape.name, false, report);
      }
    }
  },
};

/** What a calculated property may have; the beginning of a key will do (about_Calculated_Properties). */
const calculated: Readonly<Record<string, readonly string[]>> = {
  "format-list": ["Name", "Label", "Expression", "FormatString"],
  "format-table": ["Name", "Label", "Expression", "FormatString", "Width", "Alignment"],
  "format-wide": ["Expression", "FormatString"],
  "group-object": ["Expression", "Name", "Label"],
  "select-object": ["Name", "Label", "Expression"],
  "sort-object": ["Expression", "Ascending", "Descending"],
};

/** What -FilterHashtable knows; any other key is the name of an event's data (documentation of Get-WinEvent). */
const eventKeys: readonly string[] =
  "LogName ProviderName Path Keywords ID Level StartTime EndTime UserID Data SuppressHashFilter".split(" ");

function tablesIn(value: Node): readonly Hashtable[] {
  if (value.kind === "ArrayLiteral") return value.elements.flatMap(tablesIn);
  return value.kind === "Hashtable" ? [value] : [];
}

function tell(
  { keyValuePairs }: Hashtable,
  keys: readonly string[],
  command: string,
  isClosed: boolean,
  report: RuleContext["report"],
): void {
  for (const { key } of keyValuePairs) {
    const [name] = literalValues(key) ?? [];
    if (typeof name !== "string" || name === "") continue;
    const folded = name.toLowerCase();
    if (keys.some((each) => (isClosed ? each.toLowerCase().startsWith(folded) : each.toLowerCase() === folded)))
      continue;
    const near = nearNames(name, keys);
    if (isClosed || near.length > 0)
      report(key.extent, `${command} knows no key '${name}' here, but ${keys.join(", ")}.${didYouMean(near)}`);
  }
}
