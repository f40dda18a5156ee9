import { CaseInsensitiveMap } from "../../src/base/CaseInsensitiveMap.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { MeasureInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.MeasureInfo.ts";
import { tryConvertTo } from "../../src/objects/convert/convertTo.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../src/objects/errors/ExceptionObject.ts";
import { PSError, psError } from "../../src/objects/errors/PSError.ts";
import { compare } from "../../src/objects/ops/compare.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { Double } from "../../src/objects/values/numbers.ts";
import { PSCustomObject, unwrap } from "../../src/objects/values/PSObject.ts";
import { TextFigures } from "./_Measure-Object/textFigures.ts";
import { propertyExpressionOf } from "./_shared/propertyExpressionOf.ts";

export default defineCmdlet({
  name: "Measure-Object",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["measure"],
  synopsis:
    "Counts objects and computes sums, averages and extremes, or counts the lines, words and characters of text.",
  parameters: {
    InputObject: "psobject",
    Property: "object[]",
    StandardDeviation: "switch",
    Sum: "switch",
    AllStats: "switch",
    Average: "switch",
    Maximum: "switch",
    Minimum: "switch",
    Line: "switch",
    Word: "switch",
    Character: "switch",
    IgnoreWhiteSpace: "switch",
  },
  examples: [
    { title: "A sum", transcript: "PS> (4, 8, 1 | Measure-Object -Sum).Sum\n13\n" },
    { title: "Words of a text", transcript: "PS> ('one two', 'three' | Measure-Object -Word).Words\n3\n" },
  ],
  steps(cmdlet, values) {
    const expressions = (values.Property ?? []).map((one) =>
      propertyExpressionOf(cmdlet, measured[cmdlet.edition](one)),
    );
    const isText = cmdlet.parameterSet === "TextMeasure";
    const wanted: Wanted = {
      sum: values.Sum || values.AllStats,
      average: values.Average || values.AllStats,
      maximum: values.Maximum || values.AllStats,
      minimum: values.Minimum || values.AllStats,
      deviation: values.StandardDeviation || values.AllStats,
    };
    const table = new CaseInsensitiveMap<Statistics | TextFigures>();
    const failed = { nonNumeric: false };
    const add = (name: string, value: unknown) => {
      let statistics = table.get(name);
      if (!statistics)
        table.set(name, (statistics = isText ? new TextFigures(values.IgnoreWhiteSpace) : new Statistics()));
      if (statistics instanceof TextFigures) statistics.add(measuredText(value));
      else if (!statistics.add(value, wanted)) {
        failed.nonNumeric = true;
        notNumeric(cmdlet, value);
      }
    };
    // Where no object comes none lacks a property.
    let hasInput = false;
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === null || input === undefined) return;
        hasInput = true;
        if (expressions.length === 0) return add("", input);
        for (const expression of expressions) {
          for (const { value, error, expression: resolved } of expression.results(input)) {
            if (!error) add(resolved.text, value);
          }
        }
      },
      end() {
        if (expressions.length === 0 && table.size === 0)
          table.set("", isText ? new TextFigures(values.IgnoreWhiteSpace) : new Statistics());
        const reports = hasInput && missingProperties[cmdlet.edition].isReported(isText, cmdlet.state.strictVersion());
        for (const { text, hasWildcards } of reports ? expressions : [])
          if (!hasWildcards && !table.has(text)) notFound(cmdlet, text, isText);
        for (const [name, statistics] of table) {
          const property = expressions.length === 0 ? null : name;
          if (statistics instanceof TextFigures)
            cmdlet.write(
              new MeasureInfo("Text", property, statistics.figures(values.Line, values.Word, values.Character)),
            );
          else
            cmdlet.write(
              statistics.info(
                property,
                failed.nonNumeric ? { ...wanted, sum: false, average: false, deviation: false } : wanted,
              ),
            );
        }
      },
    };
  },
});

interface Wanted {
  readonly sum: boolean;
  readonly average: boolean;
  readonly maximum: boolean;
  readonly minimum: boolean;
  readonly deviation: boolean;
}

class Statistics {
  #count = 0;
  #sum = 0;
  #mean = 0;
  #squares = 0;
  #maximum: unknown = null;
  #minimum: unknown = null;

  /** False where a number is needed and the value is none. */
  add(input: unknown, wanted: Wanted): boolean {
    this.#count++;
    const plain = unwrap(input);
    const value = plain instanceof PSCustomObject ? bareCustomObject : plain;
    const isNumeric = wanted.sum || wanted.average || wanted.deviation;
    const number = isNumeric ? asNumber(value) : 0;
    if (number === null) return false;
    if (wanted.maximum) this.#maximum = extreme(value, this.#maximum, 1);
    if (wanted.minimum) this.#minimum = extreme(value, this.#minimum, -1);
    if (!isNumeric) return true;
    this.#sum += number;
    const delta = number - this.#mean;
    this.#mean += delta / this.#count;
    this.#squares += delta * (number - this.#mean);
    return true;
  }

  info(property: string | null, wanted: Wanted): MeasureInfo {
    const figures = new Map<string, unknown>([["Count", this.#count]]);
    if (wanted.sum) figures.set("Sum", this.#sum);
    if (wanted.average && this.#count > 0) figures.set("Average", this.#sum / this.#count);
    if (wanted.deviation) figures.set("StandardDeviation", Math.sqrt(this.#squares / Math.max(this.#count - 1, 1)));
    const isGeneric = [this.#maximum, this.#minimum].every((value) => isNothing(value) || asNumber(value) !== null);
    const shown = (value: unknown) => (isGeneric && !isNothing(value) ? asNumber(value) : (value ?? null));
    figures.set("Maximum", shown(this.#maximum));
    figures.set("Minimum", shown(this.#minimum));
    return new MeasureInfo(isGeneric ? "Generic" : "GenericObject", property, figures);
  }
}

/** What is measured of a custom object: what is below its members, which all have in common. */
const bareCustomObject = new PSCustomObject();

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Nothing counts as 0, as PowerShell has it; null for what is no number. */
function asNumber(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (isNothing(value)) return 0;
  if (value instanceof Double) return value.value;
  const converted = tryConvertTo(value, typeByName("System.Double"));
  return converted?.value instanceof Double ? converted.value.value : null;
}

/** Nothing is less than any value, and gives way to the next one. */
function extreme(value: unknown, current: unknown, sign: 1 | -1): unknown {
  if (isNothing(current)) return value;
  if (isNothing(value)) return sign < 0 ? value : current;
  const left = asNumber(value) ?? value;
  const right = asNumber(current) ?? current;
  const bothNumbers = typeof left === "number" && typeof right === "number";
  const result = bothNumbers ? left - right : compareAny(value, current);
  return result * sign > 0 ? value : current;
}

function compareAny(left: unknown, right: unknown): number {
  if (left === right) return 0;
  const sameKind = typeof left === typeof right;
  try {
    return sameKind ? compare(left, right, false) : compare(toText(left), toText(right), false);
  } catch (thrown) {
    if (!(thrown instanceof PSError) || !/comparable$/i.test(thrown.record.errorId)) throw thrown;
    throw psError("Argument", "InvalidArgument", `Cannot compare "${toText(right)}" because it is not IComparable.`, {
      exception: "System.Management.Automation.PSArgumentException",
    });
  }
}

function notNumeric(cmdlet: CmdletContext, value: unknown): void {
  const isCustom = unwrap(value) instanceof PSCustomObject;
  const message = `Input object "${isCustom ? "" : cultureText(value)}" is not numeric.`;
  const exception = newException("System.Management.Automation.PSInvalidOperationException", message);
  const target = isCustom ? bareCustomObject : value;
  const record = new ErrorRecord(exception, "NonNumericInputObject", "InvalidType", target);
  if (isCustom) record.targetTypeName = "PSCustomObject";
  cmdlet.error(record);
}

interface MissingProperties {
  readonly isReported: (isText: boolean, strictVersion: number) => boolean;
  readonly message: (property: string) => string;
  readonly category: "InvalidArgument" | "ObjectNotFound";
}

/** Names of properties alone in the one edition, scripts too in the other (notes on Measure-Object in the documentation of PowerShell 7). */
const measured: PerEdition<(property: unknown) => unknown> = { Desktop: toText, Core: (property) => property };

/** How the editions take a property that no object has. */
const missingProperties: PerEdition<MissingProperties> = {
  Desktop: {
    isReported: (isText) => !isText,
    message: (property) => `The property "${property}" cannot be found in the input for any objects.`,
    category: "InvalidArgument",
  },
  Core: {
    isReported: (_, strictVersion) => strictVersion > 0,
    message: (property) =>
      `Cannot process argument because the value of argument "${property}" is not valid. Change the value of the "${property}" argument and run the operation again.`,
    category: "ObjectNotFound",
  },
};

function notFound(cmdlet: CmdletContext, property: string, isText: boolean): void {
  const { message, category } = missingProperties[cmdlet.edition];
  cmdlet.error({
    id: isText ? "TextMeasurePropertyNotFound" : "GenericMeasurePropertyNotFound",
    message: message(property),
    category,
    exception: "System.Management.Automation.PSArgumentException",
  });
}

/** The text of the base object: a custom object has none, an array that of its type. */
function measuredText(value: unknown): string {
  return value instanceof PSCustomObject ? "" : cultureText(value);
}
