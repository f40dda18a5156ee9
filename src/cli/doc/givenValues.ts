import { locateJsonFault, locateJsonTwice } from "../../store/record/locateJson.ts";
import { placeholderKey } from "../../transcript/placeholder/Placeholder.ts";
import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";

/** The values for placeholders that a person gave, and whether the scenario gives the rest. */
export interface GivenValues {
  /** By `placeholderKey`. */
  readonly values: ReadonlyMap<string, string>;
  /** The names given by --value, as typed: each is expected to be on a page. */
  readonly named: readonly string[];
  readonly isAuto: boolean;
}

/** Reads `--values FILE|auto` and `--value Name=text`; the latter count more, and each option may be given again. */
export function readGivenValues(files: readonly string[], pairs: readonly string[]): GivenValues {
  const values = new Map<string, string>();
  const isAuto = files.some((file) => file.toLowerCase() === "auto");
  for (const file of files.filter((each) => each.toLowerCase() !== "auto"))
    for (const [key, value] of readValuesFile(file)) values.set(key, value);
  const named = pairs.map((pair) => {
    const [name, value] = splitPair(pair);
    if (name === "")
      throw new UsageError(`--value takes a placeholder and its text, such as ServerName=EX1, not '${pair}'.`);
    values.set(placeholderKey(name), value);
    return name;
  });
  return { values, named, isAuto };
}

/** By `placeholderKey`: a JSON object of texts, or lines of `Name=text`; empty lines and those that begin with # do not count. */
function readValuesFile(file: string): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readInputFile(file)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  } catch (error) {
    throw new UsageError(`The values file '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const found = new Map<string, string>();
  for (const [name, value] of text.trimStart().startsWith("{") ? jsonValues(text, file) : lineValues(text, file)) {
    const key = placeholderKey(name);
    if (found.has(key)) throw new UsageError(`The values file '${file}' cannot be used: '${name}' is there twice.`);
    found.set(key, value);
  }
  return found;
}

function jsonValues(text: string, file: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, what } = locateJsonFault(text);
    throw new UsageError(`The values file '${file}' cannot be used: line ${line}, column ${column}: ${what}.`);
  }
  const twice = locateJsonTwice(text);
  if (twice)
    throw new UsageError(
      `The values file '${file}' cannot be used: line ${twice.line}, column ${twice.column}: ${twice.what}.`,
    );
  return Object.entries(value as object).map(([name, each]: [string, unknown]) => {
    if (typeof each !== "string" && typeof each !== "number" && typeof each !== "boolean")
      throw new UsageError(`The values file '${file}' cannot be used: the value of '${name}' is no text.`);
    return [name, String(each)];
  });
}

function lineValues(text: string, file: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line, index): [string, string][] => {
    if (line.trim() === "" || line.trim().startsWith("#")) return [];
    const [name, value] = splitPair(line);
    if (name === "")
      throw new UsageError(`The values file '${file}' cannot be used: line ${index + 1} is not Name=text.`);
    return [[name, value]];
  });
}

/** At the first equals sign; without one there is no name. */
function splitPair(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? ["", ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
