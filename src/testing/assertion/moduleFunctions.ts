import { shouldTable } from "virtual:should";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { durationText } from "../output/durationText.ts";
import { becauseText } from "../should/becauseText.ts";
import { lineExcerpt } from "../should/lineExcerpt.ts";
import { valueText } from "../should/valueText.ts";

/** A function that the module does not export, which test suites call inside of it. */
interface ModuleFunction {
  readonly parameters: string;
  /** The arguments in the order of `parameters`. */
  readonly call: (...given: unknown[]) => unknown;
}

const shown = (name: string): ModuleFunction => ({
  parameters: "$Value, [switch] $Pretty",
  call: (value, isPretty) => {
    if (toBoolean(isPretty)) throw notModelled(`-Pretty of ${name} of Pester`);
    return valueText(value);
  },
});

const plain: ModuleFunction = { parameters: "$Value", call: (value) => valueText(value) };

const humanTime: ModuleFunction = {
  parameters: "[timespan] $TimeSpan",
  call: (span) => durationText(Number((span as TimeSpan).ticks) / 10_000),
};

/** Names of others that were seen in 5.7.1, and are none of ours. */
const unmodelled = `Add-SpaceToNonEmptyString any ArrayOrSingleElementIsNullOrEmpty combineNonNull Contain-AnyStringLike defined
  Find-File Format-Hashtable Format-Object Format-PesterPath Format-Type Get-AssertionOperatorEntry
  Get-FailureMessage Get-ScriptBlockScope Get-ShortType Import-Dependency Is-Collection Is-DecimalNumber Is-Dictionary
  Is-Hashtable Is-Object Is-ScriptBlock Is-Value Join-And Join-Or New-PesterState New-ShouldErrorRecord none sum
  tryGetProperty View-Flat`;

/** What two texts are told, a line each; nothing of two that are the same. */
const comparedTexts: ModuleFunction = {
  parameters:
    "[string] $ExpectedValue, [string] $Actual, [switch] $CaseSensitive, $Because, $MaximumLineLength, $ContextLength",
  call: (expected, actual, isCaseSensitive, because, width, context) => {
    const number = (value: unknown) => (value === null ? undefined : Number(unwrap(value)));
    const text = toldBy(toBoolean(isCaseSensitive) ? "BeExactly" : "Be")?.texts(
      toText(expected),
      toText(actual),
      becauseText(because),
      { width: number(width), context: number(context) },
    );
    return text ? text.split("\n") : null;
  },
};

const toldBy = (operator: string) => shouldTable.get(operator)?.().told;

/** A part of a long text, as a table of the line and the place in it. */
const excerpt: ModuleFunction = {
  parameters:
    "[string] $InputObject, [int] $DifferenceIndex, [int] $LineLength, [string] $ExcerptMarker, [int] $ContextLength",
  call: (text, index, room, mark, context) => {
    const part = lineExcerpt(toText(text), Number(index), Number(room), Number(context), toText(mark));
    const table = new Hashtable();
    table.set("Line", part.text);
    table.set("DifferenceIndex", part.index);
    return table;
  },
};

/** What -Be and -BeExactly say where a value is another one, and where it is not. */
const equalityMessages: readonly (readonly [string, ModuleFunction])[] = ["Be", "BeExactly"].flatMap((name) => {
  const parameters = "$ActualValue, $ExpectedValue, $Because";
  const failed: ModuleFunction["call"] = (actual, expected, because) =>
    toldBy(name)?.failed(expected, actual, becauseText(because));
  const failedNot: ModuleFunction["call"] = (_actual, expected, because) =>
    toldBy(name)?.failedNot(expected, becauseText(because));
  return [
    [`Should${name}FailureMessage`, { parameters, call: failed }],
    [`NotShould${name}FailureMessage`, { parameters, call: failedNot }],
  ] as const;
});

/** Operators whose messages are made with the answer: their functions take nothing and give nothing. */
const silent = `BeGreaterOrEqual BeGreaterThan BeIn BeLessOrEqual BeLessThan BeLike BeLikeExactly BeOfType Contain Exist
  HaveCount Throw`;

/** What tells the failures of each operator is a function of its own there; operators that ask more than a value have none. */
function failureMessages(): string[] {
  const others = ["Invoke", "InvokeVerifiable", "HaveParameter"];
  const names = [...shouldTable.keys()].filter((name) => !others.includes(name));
  return names.flatMap((name) => [`Should${name}FailureMessage`, `NotShould${name}FailureMessage`]);
}

/** Functions of the module that do nothing. */
export const silentFunctions: readonly string[] = silent
  .split(/\s+/)
  .flatMap((name) => [`Should${name}FailureMessage`, `NotShould${name}FailureMessage`]);

/** Functions of the module's scope by name, beside those that are scripts. */
export const moduleFunctions: ReadonlyMap<string, ModuleFunction> = new Map([
  ...["Format-Nicely", "Format-Collection"].map((name) => [name, shown(name)] as const),
  ...["Boolean", "Null", "String", "Date", "ScriptBlock", "Number"].map((kind) => [`Format-${kind}`, plain] as const),
  ...["Get-HumanTime", "ConvertTo-HumanTime"].map((name) => [name, humanTime] as const),
  ["Format-Because", { parameters: "[string] $Because", call: (because) => becauseText(because) }],
  ...[...unmodelled.split(/\s+/), ...failureMessages()].map(
    (name) =>
      [
        name,
        {
          parameters: "[Parameter(ValueFromRemainingArguments)] $Given",
          call: () => {
            throw notModelled(`The function ${name} of the module Pester`);
          },
        },
      ] as const,
  ),
  ["Get-CompareStringMessage", comparedTexts],
  ["Format-AsExcerpt", excerpt],
  ...equalityMessages,
]);
