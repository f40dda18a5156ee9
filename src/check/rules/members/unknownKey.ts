import { ownEntry } from "../../../base/ownEntry.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Hashtable } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../../syntax/ast/statements.ts";
import type { Call } from "../../calls/Call.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { literalValues } from "../../literalValues.ts";
import { ofClass } from "../../objects/classObjects.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { writtenExpression } from "../../objects/TreeIndex.ts";
import { onlyWrite } from "../../objects/variables/onlyWrite.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { possibleNames, typeOfNewObject } from "../../types/writtenTypes.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const unknownKey: Rule = {
  id: "UnknownKey",
  severity: "error",
  summary:
    "A key of a calculated property, a filter of events, or a change of a list (`@{Add=...}`), that the command does not know.",
  node(node, _ancestors, { unit, table: commands, scope, report }) {
    if (node.kind === "ConvertExpression" && node.child.kind === "Hashtable" && node.type.typeName.form === "Simple") {
      const own = ofClass(node.type.typeName.name, objectContext(unit.tree, unit.edition, commands, scope));
      if (own === null) tellTable(node.child, node.type.typeName.name, unit.tree, commands, report);
      else if (own.isWhole) tellKeys(node.child, own.what, own.members, report);
    }
  },
  call(call, _named, { unit, table: commands, report }) {
    const name = call.shape.name.toLowerCase();
    if (name === "new-object") tellMembers(call, unit.tree, commands, report);
    for (const { parameter, value } of givenValues(call)) {
      const keys = parameter.name === "Property" ? ownEntry(calculated, name) : undefined;
      const filterKeys = name === "get-winevent" && parameter.name === "FilterHashtable" ? eventKeys : undefined;
      const isList = call.shape.products !== null && takesChange.test(parameter.type);
      for (const table of tablesIn(value, unit.tree)) {
        if (keys) tell(table, keys, call.shape.name, "beginning", report);
        if (keys) tellAlignment(table, report);
        if (filterKeys) tell(table, filterKeys, call.shape.name, "near", report);
        if (filterKeys) tellMeant(table, report);
        if (filterKeys && isWrittenThere(value)) tellPlace(table, report);
        if (filterKeys) tellNumbers(table, report);
        if (isList) tell(table, changeKeys, `-${parameter.name} of ${call.shape.name}`, "whole", report);
      }
    }
  },
};

/** `New-Object Type -Property @{ ... }` gives properties values that the type has. */
function tellMembers(call: Call, tree: ScriptBlock, commands: CommandTable, report: RuleContext["report"]): void {
  const type = typeOfNewObject(call.command);
  const given = call.named.find(({ parameter }) => parameter.name === "Property")?.value;
  if (type === null || given == null) return;
  for (const each of tablesIn(given, tree)) tellTable(each, type.name, tree, commands, report);
}

function tellTable(
  { keyValuePairs }: Hashtable,
  type: string,
  tree: ScriptBlock,
  commands: CommandTable,
  report: RuleContext["report"],
): void {
  if (/object$/i.test(type)) return;
  const members = possibleNames(type, tree)
    .map((each) => commands.members(each))
    .find((each) => each !== null);
  if (members != null) tellKeys({ keyValuePairs }, `[${type}]`, members, report);
}

function tellKeys(
  { keyValuePairs }: Pick<Hashtable, "keyValuePairs">,
  what: string,
  members: readonly string[],
  report: RuleContext["report"],
): void {
  for (const { key } of keyValuePairs) {
    const [name] = literalValues(key) ?? [];
    if (typeof name !== "string" || members.some((each) => each.toLowerCase() === name.toLowerCase())) continue;
    report(key.extent, `There is no '${name}' in ${what}.${didYouMean(nearNames(name, members))}`);
  }
}

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

/** Names that events and Get-EventLog have for what the filter calls otherwise; as those of an event's data nobody has them. */
const keysMeant: Readonly<Record<string, string>> = {
  after: "StartTime",
  before: "EndTime",
  enddate: "EndTime",
  entrytype: "Level",
  eventid: "ID",
  instanceid: "ID",
  leveldisplayname: "Level",
  provider: "ProviderName",
  severity: "Level",
  user: "UserID",
  source: "ProviderName",
  startdate: "StartTime",
  timecreated: "StartTime",
  timegenerated: "StartTime",
};

/** Whether a table stands in the call, where nothing adds keys to it. */
function isWrittenThere({ kind }: Node): boolean {
  return kind === "Hashtable" || kind === "ArrayLiteral";
}

const eventPlaces: readonly string[] = ["LogName", "Path", "ProviderName"];

function isPlace(name: string, place: string): boolean {
  return (
    name.toLowerCase() === place.toLowerCase() ||
    nearNames(name, [place]).length > 0 ||
    keysMeant[name.toLowerCase()] === place
  );
}

/** A filter names a log, a provider or a file, or Get-WinEvent refuses it (inferred from what it says then). */
function tellPlace({ extent, keyValuePairs }: Hashtable, report: RuleContext["report"]): void {
  const names = keyValuePairs.map(({ key }) => (literalValues(key) ?? [])[0]);
  const isSure = names.length > 0 && names.every((name) => typeof name === "string");
  // One that is nearly a place's is told by itself.
  if (!isSure || names.some((name) => eventPlaces.some((place) => isPlace(String(name), place)))) return;
  report(extent, "The filter of events names no LogName, ProviderName or Path, one of which it needs.");
}

/** Where a column of a table stands: one of three words, or the beginning of one. */
function tellAlignment({ keyValuePairs }: Hashtable, report: RuleContext["report"]): void {
  for (const { key, value } of keyValuePairs) {
    const [name] = literalValues(key) ?? [];
    const written = pureExpression(value);
    if (typeof name !== "string" || !isAlignment(name) || written?.kind !== "StringConstantExpression") continue;
    const isKnown = alignments.some((each) => each.toLowerCase().startsWith(written.value.toLowerCase()));
    if (!isKnown)
      report(
        written.extent,
        `Alignment is ${alignments.join(", ")}, never '${written.value}'.${didYouMean(nearNames(written.value, alignments))}`,
      );
  }
}

/** No other key begins so. */
function isAlignment(name: string): boolean {
  return name !== "" && "alignment".startsWith(name.toLowerCase());
}

/** about_Calculated_Properties */
const alignments: readonly string[] = ["Left", "Center", "Right"];

function tellMeant({ keyValuePairs }: Hashtable, report: RuleContext["report"]): void {
  for (const { key } of keyValuePairs) {
    const [name] = literalValues(key) ?? [];
    const meant = typeof name === "string" ? ownEntry(keysMeant, name.toLowerCase()) : undefined;
    if (meant !== undefined)
      report(key.extent, `The filter looks for '${name}' in the data of events. Did you mean '${meant}'?`, "warning");
  }
}

/** `Level` and `ID` are numbers. */
function tellNumbers({ keyValuePairs }: Hashtable, report: RuleContext["report"]): void {
  for (const { key, value } of keyValuePairs) {
    const [name] = literalValues(key) ?? [];
    const written = pureExpression(value);
    if (typeof name !== "string" || !/^(?:id|level)$/i.test(name) || written === null) continue;
    const wrong = literalValues(written)?.find((each) => typeof each === "string" && !/^\d+$/.test(each));
    if (wrong !== undefined)
      report(written.extent, `${name} of the filter takes numbers, not '${wrong}': 1 is Critical, 2 Error, 3 Warning.`);
  }
}

/** Lists of Exchange's, which a table can change (documentation of -EmailAddresses and its kin). */
const takesChange = /(?:^|\.)(?:MultiValuedProperty|ProxyAddressCollection|\w+IdParameter\[\])$/;

/** The signs are what Exchange 2010's documentation has. */
const changeKeys: readonly string[] = ["Add", "Remove", "+", "-"];

/** How a key has to be one of the list: its beginning will do, all of it is needed, or one that is not near to any is something else. */
type Match = "beginning" | "whole" | "near";

/** The tables of a value: one, those of a list, and those that a variable holds which is written once. */
function tablesIn(value: Node, tree: ScriptBlock): readonly Hashtable[] {
  switch (value.kind) {
    case "Hashtable":
      return [value];
    case "ArrayLiteral":
      return value.elements.flatMap((each) => tablesIn(each, tree));
    case "ArrayExpression":
      return value.subExpression.statements.flatMap((each) => tablesOf(each, tree));
    case "ParenExpression":
      return tablesOf(value.pipeline, tree);
    case "VariableExpression": {
      const write = onlyWrite(value, tree);
      if (write?.is !== "value" || write.node.kind === "VariableExpression") return [];
      const held = writtenExpression(write);
      return held === null || held.kind === "VariableExpression" ? [] : tablesIn(held, tree);
    }
    default:
      return [];
  }
}

function tablesOf(statement: Statement, tree: ScriptBlock): readonly Hashtable[] {
  const expression = pureExpression(statement);
  return expression === null ? [] : tablesIn(expression, tree);
}

function tell(
  { keyValuePairs }: Hashtable,
  keys: readonly string[],
  command: string,
  match: Match,
  report: RuleContext["report"],
): void {
  for (const { key } of keyValuePairs) {
    const [name] = literalValues(key) ?? [];
    if (typeof name !== "string" || name === "") continue;
    const folded = name.toLowerCase();
    if (
      keys.some((each) =>
        match === "beginning" ? each.toLowerCase().startsWith(folded) : each.toLowerCase() === folded,
      )
    )
      continue;
    const near = nearNames(name, keys);
    if (match !== "near" || near.length > 0)
      report(key.extent, `${command} knows no key '${name}' here, but ${keys.join(", ")}.${didYouMean(near)}`);
  }
}
