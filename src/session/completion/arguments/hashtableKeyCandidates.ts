import type { ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import type { ListedMember } from "../../../objects/types/typeData/objectMembers.ts";
import type { Hashtable } from "../../../syntax/ast/expressions.ts";
import { type Candidate, candidate } from "../Candidate.ts";

const expression = { Expression: "[scriptblock]\nA script block that computes the value." };
const sorted = { ...expression, Ascending: "[bool]\nSmall values first.", Descending: "[bool]\nLarge values first." };
const shown = {
  ...expression,
  FormatString: "[string]\nHow a value is written.",
  Label: "[string]\nThe name that is shown.",
};
const table = {
  ...shown,
  Width: "[int]\nColumns of the screen, at least 1.",
  Alignment: "[string]\nleft, center or right.",
};
const event = {
  LogName: "[string[]]\nNames of event logs.",
  ProviderName: "[string[]]\nNames of what wrote the events.",
  Path: "[string[]]\nFiles with events.",
  Keywords: "[long[]]\nKeywords of events.",
  ID: "[int[]]\nIds of events.",
  Level: "[int[]]\n1 critical, 2 error, 3 warning, 4 information, 5 verbose.",
  StartTime: "[datetime]\nThe earliest time.",
  EndTime: "[datetime]\nThe latest time.",
  UserID: "[string]\nWho caused the events.",
  Data: "[string[]]\nData of the events.",
  SuppressHashFilter: "[hashtable]\nEvents that are left out.",
};

/** Keys that a table means something by, for the parameter of a command that takes it. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Select-Object Property": { Name: "[string]\nThe name of the new property.", ...expression },
  "Sort-Object Property": sorted,
  "Group-Object Property": expression,
  "Measure-Object Property": expression,
  "Format-Table Property": table,
  "Format-List Property": shown,
  "Format-Wide Property": { Expression: expression.Expression, FormatString: shown.FormatString },
  "Format-Wide GroupBy": shown,
  "Format-Custom GroupBy": shown,
  "Format-Custom Property": { ...expression, Depth: "[int]\nHow deep objects are shown." },
  "Format-Table GroupBy": shown,
  "Format-List GroupBy": shown,
  "Get-WinEvent FilterHashtable": event,
};

/** Keys of the table that are not written yet; null where nothing is known of the parameter's tables. */
export function hashtableKeyCandidates(
  command: string,
  parameter: string,
  hashtable: Hashtable,
  word: string,
): Candidate[] | null {
  const keys = known[`${command} ${parameter}`];
  if (!keys) return null;
  return unwritten(hashtable, word, Object.entries(keys)).map(([name, tip]) => candidate(name, "Property", name, tip));
}

/** Keys of a table that something is made of: the properties that can be set. */
export function propertyKeyCandidates(
  members: readonly ListedMember[],
  hashtable: Hashtable,
  word: string,
): Candidate[] {
  const settable = members.filter(
    ({ memberType, definition, isHidden }) =>
      !isHidden &&
      /Property$/.test(memberType) &&
      /set;|^\S+ \w+$/.test(definition) &&
      memberType !== "ParameterizedProperty",
  );
  const named = settable.map(({ name, definition }): [string, string] => [name, definition]);
  return unwritten(hashtable, word, named).map(([name, tip]) => candidate(name, "Property", name, tip));
}

/** Parameters as keys of a table that a command is splatted with. */
export function splattedKeyCandidates(
  parameters: readonly ParameterMetadata[],
  hashtable: Hashtable,
  word: string,
): Candidate[] {
  const named = parameters.map((one): [string, string] => [one.name, `[${one.type.shortName}]`]);
  return unwritten(hashtable, word, named).map(([name, tip]) => candidate(name, "ParameterName", name, tip));
}

function unwritten(
  { keyValuePairs }: Hashtable,
  word: string,
  keys: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  const written = new Set(
    keyValuePairs.flatMap(({ key, value }) =>
      key.kind === "StringConstantExpression" && value.extent.end > value.extent.start ? [key.value.toLowerCase()] : [],
    ),
  );
  return keys.filter(([name]) => name.toLowerCase().startsWith(word.toLowerCase()) && !written.has(name.toLowerCase()));
}
