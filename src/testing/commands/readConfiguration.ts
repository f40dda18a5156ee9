import { hasSwitch } from "../../command/hasSwitch.ts";
import type { CmdletContext } from "../../command/prelude.ts";
import { noConversion } from "../../objects/convert/castError.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { arrayTypeOf } from "../../objects/types/typeRegistry.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { refusedArgument } from "../../runtime/functions/simpleArgument.ts";
import { AssemblyConfiguration } from "../assembly/AssemblyConfiguration.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { isBuildServerDebugged } from "../output/buildServer.ts";
import { reportEncoding } from "../output/reportEncoding.ts";
import { pesterRun } from "../run/PesterRun.ts";

/** Options of $PesterPreference, then those of the call, or of who began the run without a script. */
export function readConfiguration(cmdlet: CmdletContext, engine: Engine): PesterConfiguration {
  const configuration = new PesterConfiguration();
  mergePreference(configuration, engine);
  const begun = begunConfiguration(engine);
  if (begun !== null) configuration.merge(begun);
  else if (cmdlet.parameterSet === "Advanced") configuration.merge(givenConfiguration(cmdlet.raw("Configuration")));
  else for (const [parameter, option] of simpleOptions) takeOver(cmdlet, configuration, parameter, option);
  if (hasSwitch(cmdlet, "CI")) {
    configuration.set("Run.Exit", true);
    configuration.set("TestResult.Enabled", true);
  }
  if (oldCoverage.some((name) => cmdlet.isBound(name))) configuration.set("CodeCoverage.Enabled", true);
  if (cmdlet.isBound("OutputFile")) configuration.set("TestResult.Enabled", true);
  if (pesterRun(engine).version === 6) {
    warnOfUnknown(cmdlet, configuration);
    enableByOptions(configuration);
  }
  refuseUnmodelled(configuration);
  showMoreWhereDebugged(configuration, pesterRun(engine).version);
  if (hasSwitch(cmdlet, "Quiet")) configuration.set("Output.Verbosity", "None");
  if (cmdlet.isBound("Show")) configuration.set("Output.Verbosity", verbosityOf(toText(cmdlet.raw("Show"))));
  return configuration;
}

function mergePreference(configuration: PesterConfiguration, engine: Engine): void {
  const preference = unwrap(engine.currentScope.lookUp("pesterpreference")?.value);
  if (preference !== undefined && preference !== null) configuration.merge(preference);
}

/** Why $PesterPreference is no configuration, which the run tells in its beginning; null where it is one. */
export function refusedPreference(engine: Engine): PSError | null {
  try {
    mergePreference(new PesterConfiguration(), engine);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    return thrown;
  }
}

/** What a run is told by whom began it without a script; null where a script's call tells. */
export function begunConfiguration(engine: Engine): PesterConfiguration | null {
  const { phase, givenConfiguration } = pesterRun(engine);
  return phase === "none" ? givenConfiguration : null;
}

/** A configuration, or a dictionary that makes one; anything else is refused. */
function givenConfiguration(given: unknown): unknown {
  const value = unwrap(given);
  if (value === null || value === undefined || value instanceof AssemblyConfiguration || value instanceof Dictionary)
    return value;
  throw refusedArgument("Configuration", noConversion(value, runningPesterType("PesterConfiguration")));
}

function givenContainers(given: unknown): readonly unknown[] {
  const containers = [...(enumerateCollection(given) ?? [given])];
  // What is nothing is refused where its tests are looked for.
  const there = containers.map(unwrap).filter((one) => one !== null && one !== undefined);
  const wrong = there.find((one) => !(one instanceof PropertyBag && one.typeName === containerType));
  if (wrong === undefined) return containers;
  throw refusedArgument("Container", noConversion(wrong, arrayTypeOf(runningPesterType(containerType), 1)));
}

const containerType = "Pester.ContainerInfo";

const oldCoverage = [
  "CodeCoverage",
  "CodeCoverageOutputFile",
  "CodeCoverageOutputFileEncoding",
  "CodeCoverageOutputFileFormat",
];

/** How much -Show of Pester 4 asks for. */
function verbosityOf(shows: string): string {
  const word = shows.toLowerCase();
  if (word === "fails") return "Normal";
  return ["diagnostic", "normal", "minimal", "none"].includes(word) ? shows : "Detailed";
}

/** Pester 6: who sets anything of a report wants it, unless he says that he does not. */
function enableByOptions(configuration: PesterConfiguration): void {
  for (const name of ["TestResult", "CodeCoverage"]) {
    const options = [...configuration.section(name).options];
    const isWanted = options.some(([option, { isModified }]) => option !== "Enabled" && isModified);
    if (isWanted && !configuration.isModified(`${name}.Enabled`)) configuration.set(`${name}.Enabled`, true);
  }
}

function warnOfUnknown(cmdlet: CmdletContext, { unknownKeys }: PesterConfiguration): void {
  if (unknownKeys.length === 0) return;
  const keys = unknownKeys.map((key) => `'${key}'`).join(", ");
  const reason =
    unknownKeys.length === 1 ? `key ${keys}, there is no such option` : `keys ${keys}, there are no such options`;
  cmdlet.warning(
    `Ignoring configuration ${reason}. Check the spelling, 'Get-Help about_PesterConfiguration' lists all the options.`,
  );
}

function refuseUnmodelled(configuration: PesterConfiguration): void {
  for (const section of ["TestResult", "CodeCoverage"] as const)
    if (reportEncoding(configuration, section) === null)
      throw notModelled(`The ${section}.OutputEncoding ${configuration.text(`${section}.OutputEncoding`)}`);
}

/** More is shown where a build server is debugged and nobody says how much; Pester 5 is asked for it alone. */
function showMoreWhereDebugged(configuration: PesterConfiguration, version: number): void {
  if (configuration.word("Output.CIDebugOutput") === "None" || configuration.isModified("Output.Verbosity")) return;
  if (version !== 6 && !configuration.isModified("Output.CIDebugOutput")) return;
  if (isBuildServerDebugged()) configuration.presume("Output.Verbosity", "Diagnostic");
}

const simpleOptions: readonly (readonly [string, string])[] = [
  ["Path", "Run.Path"],
  ["ExcludePath", "Run.ExcludePath"],
  ["TagFilter", "Filter.Tag"],
  ["ExcludeTagFilter", "Filter.ExcludeTag"],
  ["FullNameFilter", "Filter.FullName"],
  ["Output", "Output.Verbosity"],
  ["PassThru", "Run.PassThru"],
  ["Container", "Run.Container"],
  ["EnableExit", "Run.Exit"],
  ["OutputFile", "TestResult.OutputPath"],
  ["OutputFormat", "TestResult.OutputFormat"],
  ["CodeCoverage", "CodeCoverage.Path"],
  ["CodeCoverageOutputFile", "CodeCoverage.OutputPath"],
  ["CodeCoverageOutputFileEncoding", "CodeCoverage.OutputEncoding"],
  ["CodeCoverageOutputFileFormat", "CodeCoverage.OutputFormat"],
];

function takeOver(cmdlet: CmdletContext, configuration: PesterConfiguration, parameter: string, option: string): void {
  const value = cmdlet.raw(parameter);
  if (value === undefined || value === null) return;
  const isSwitch = parameter === "PassThru" || parameter === "EnableExit";
  if (isSwitch) configuration.set(option, toBoolean(value));
  else if (parameter === "Container") configuration.set(option, givenContainers(value));
  else configuration.set(option, value);
}

/** Pester 5 warns of the parameters of Pester 4. */
export function warnOfOldParameters(cmdlet: CmdletContext): void {
  const [name] = [...cmdlet.bound.keys()].filter((key) => oldParameters.has(key));
  if (name !== undefined)
    cmdlet.warning(
      "You are using Legacy parameter set that adapts Pester 5 syntax to Pester 4 syntax. This parameter set is deprecated, and does not work 100%. The -Strict and -PesterOption parameters are ignored, and providing advanced configuration to -Path (-Script), and -CodeCoverage via a hash table does not work. Please refer to https://github.com/pester/Pester/releases/tag/5.0.1#legacy-parameter-set for more information.",
    );
}

const oldParameters = new Set([
  "EnableExit",
  "CodeCoverage",
  "CodeCoverageOutputFile",
  "CodeCoverageOutputFileEncoding",
  "CodeCoverageOutputFileFormat",
  "Strict",
  "OutputFile",
  "OutputFormat",
  "Quiet",
  "PesterOption",
  "Show",
]);
