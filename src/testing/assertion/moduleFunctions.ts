import { shouldTable } from "virtual:should";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import type { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { durationText } from "../output/durationText.ts";
import { becauseText } from "../should/becauseText.ts";
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
  Find-File Format-Hashtable Format-Object Format-PesterPath Format-Type Get-AssertionOperatorEntry Get-CompareStringMessage
  Get-FailureMessage Get-ScriptBlockScope Get-ShortType Import-Dependency Is-Collection Is-DecimalNumber Is-Dictionary
  Is-Hashtable Is-Object Is-ScriptBlock Is-Value Join-And Join-Or New-PesterState New-ShouldErrorRecord none sum
  tryGetProperty View-Flat`;

/** What tells the failures of each operator is a function of its own there; operators that ask more than a value have none. */
function failureMessages(): string[] {
  const others = ["Invoke", "InvokeVerifiable", "HaveParameter"];
  const names = [...shouldTable.keys()].filter((name) => !others.includes(name));
  return names.flatMap((name) => [`Should${name}FailureMessage`, `NotShould${name}FailureMessage`]);
}

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
]);
