import { graceMilliseconds } from "../../base/stopCodes.ts";
import { longestArray, longestInteger, longestText } from "../../base/TooLarge.ts";
import { groupDigits } from "../../base/text/groupDigits.ts";
import { mostUnpacked, smallUnpacked, unpackedTimes } from "../../base/unpackedLimit.ts";
import { deepestClixml } from "../../objects/clixml/deepestClixml.ts";
import { regexSteps } from "../../objects/text/regex/RegexMatcher.ts";
import { longestExpression } from "../../objects/xml/selectNodes.ts";
import { longestPath } from "../../providers/fileSystem/windowsPath.ts";
import { defaultLimits } from "../../runtime/Limits.ts";
import { parserBudget } from "../../syntax/parser/parserBudget.ts";
import { patience } from "./patience.ts";

/** One limit as 'cmdlab help limits' tells of it. */
export interface LimitRow {
  readonly name: string;
  readonly value: string;
  /** The option that changes it; null: none does. */
  readonly option: string | null;
  readonly happens: string;
}

const ends = "the script ends and cannot catch it; its finally blocks have 1 s in all";

/** The table of every limit; the numbers are those that hold. */
export const limitRows: readonly LimitRow[] = [
  { name: "time", value: "none", option: "--limit SECONDS", happens: ends },
  { name: "time in pages and labs", value: `${patience / 1000} s`, option: "--limit SECONDS", happens: ends },
  { name: "memory", value: bytes(defaultLimits.memoryGrowth), option: "--limit memory=SIZE", happens: ends },
  { name: "steps", value: "none", option: "--limit steps=NUMBER", happens: ends },
  {
    name: "output",
    value: `${count(defaultLimits.outputCharacters)} characters`,
    option: "--limit output=NUMBER",
    happens: ends,
  },
  {
    name: "depth",
    value: `${count(defaultLimits.callDepth)} calls`,
    option: "--limit depth=NUMBER",
    happens: "error CallDepthOverflow",
  },
  { name: "grace", value: `${count(graceMilliseconds)} ms`, option: null, happens: "finally blocks do not run on" },
  { name: "text", value: `${count(longestText)} characters`, option: null, happens: outOfMemory() },
  { name: "array", value: `${count(longestArray)} elements`, option: null, happens: outOfMemory() },
  { name: "BigInteger", value: `${count(longestInteger)} bits`, option: null, happens: outOfMemory() },
  {
    name: "regular expression",
    value: `${count(regexSteps.least)} ways tried a match, or ${regexSteps.eachCharacter} a character`,
    option: null,
    happens: "RegexMatchTimeoutException",
  },
  {
    name: "decompression",
    value: `${unpackedTimes} times the size, or ${bytes(smallUnpacked)}; ${bytes(mostUnpacked)} at most`,
    option: null,
    happens: "InvalidDataException",
  },
  { name: "script", value: `${count(parserBudget.characters)} characters`, option: null, happens: tooComplicated() },
  { name: "script nesting", value: `${count(parserBudget.nesting)} deep`, option: null, happens: tooComplicated() },
  {
    name: "script rows",
    value: `${count(parserBudget.chain)} operators in a row`,
    option: null,
    happens: tooComplicated(),
  },
  {
    name: "serialized objects",
    value: `${deepestClixml} deep`,
    option: null,
    happens: "written as a text that says so, read as an XmlException",
  },
  { name: "XPath", value: `${count(longestExpression)} characters`, option: null, happens: "XPathException" },
  { name: "path", value: `${count(longestPath)} characters`, option: null, happens: "PathTooLongException" },
];

function outOfMemory(): string {
  return "OutOfMemoryException";
}

function tooComplicated(): string {
  return "error ScriptTooComplicated";
}

function count(number: number): string {
  return groupDigits(String(number), ",", [3]);
}

function bytes(number: number): string {
  return `${count(number / 1_000_000)} MB`;
}

export function limitPage(): string {
  const rows = [["limit", "default", "option", "what happens"], ...limitRows.map(cells)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)) + 2);
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("")
      .trimEnd(),
  );
  return `What a script may use. --limit may be given again.\n\n${lines.join("\n")}\n`;
}

function cells(row: LimitRow): readonly string[] {
  return [row.name, row.value, row.option ?? "-", row.happens];
}
