import { ownEntry } from "../../base/ownEntry.ts";
import { testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { isNumber } from "../../objects/text/numbers/numberDigits.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { OptionFacts } from "./optionTable.ts";

/** What Pester 6 says that it expects of an option in a table. */
const expectations: Readonly<Record<OptionFacts["kind"], string>> = {
  bool: "a bool",
  string: "a string",
  strings: "an array of strings",
  number: "a decimal",
  blocks: "an array of scriptblocks",
  containers: "an array of containers",
};

/** Options that are whole numbers; the other numbers are decimals. */
const whole = new Set(["Run.ParallelThrottleLimit", "Run.ShuffleSeed"]);

/**
 * Whether an option (`path`) takes a value out of a dictionary, which converts nothing. What it does not take Pester 5
 * passes over; Pester 6 throws.
 */
export function takesFromTable(path: string, kind: OptionFacts["kind"], plain: unknown): boolean {
  if (fits(path, kind, plain)) return true;
  if (isStrict()) throw wrongValue(path, whole.has(path) ? "an int" : expectations[kind], plain);
  return false;
}

/** Whether options of a section are in what is given; Pester 6 throws where it is no dictionary. */
export function isTableOfOptions(section: string, plain: unknown): boolean {
  if (plain instanceof Dictionary) return true;
  if (isStrict()) throw wrongValue(section, "a dictionary of options", plain);
  return false;
}

function fits(path: string, kind: OptionFacts["kind"], plain: unknown): boolean {
  const isNumeric = isNumber(plain);
  switch (kind) {
    case "bool":
      return typeof plain === "boolean" || plain instanceof SwitchParameter;
    case "string":
      return typeof plain === "string";
    case "number":
      return isNumeric && (!whole.has(path) || typeOf(plain).name === "System.Int32");
    case "strings":
      return !isNumeric && typeof plain !== "boolean" && !(plain instanceof Dictionary);
    case "blocks":
      return plain instanceof ScriptBlock || enumerateCollection(plain) !== null;
    default:
      return typeof plain === "object" && !(plain instanceof Dictionary);
  }
}

function isStrict(): boolean {
  return runningEngine().service(testFrameworkKey).version.startsWith("6");
}

function wrongValue(name: string, expected: string, plain: unknown): unknown {
  const message = `Cannot convert value "System.Collections.Hashtable" to type "PesterConfiguration". Error: "${name} expects ${expected}, but got ${described(plain)}."`;
  return psError("InvalidCastConstructorException", "InvalidArgument", message, {
    exception: "System.Management.Automation.PSInvalidCastException",
  });
}

/** A plain value by itself, anything else by its type. */
function described(given: unknown): string {
  const value = unwrap(given);
  const { name } = typeOf(value);
  const short = ownEntry(shortNames, name) ?? name.slice(name.lastIndexOf(".") + 1);
  return typeof value === "object" && !isNumber(value) ? `a ${short}` : `the ${short} '${toText(value)}'`;
}

const shortNames: Readonly<Record<string, string>> = {
  "System.Int32": "int",
  "System.String": "string",
  "System.Boolean": "bool",
  "System.Collections.Hashtable": "hashtable",
};
