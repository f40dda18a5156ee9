import { hasSwitch } from "../../command/hasSwitch.ts";
import type { CmdletContext } from "../../command/prelude.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { pesterRun } from "../run/PesterRun.ts";

const options: readonly (readonly [parameter: string, option: string])[] = [
  ["FullNameFilter", "Filter.FullName"],
  ["TagFilter", "Filter.Tag"],
  ["ExcludeTagFilter", "Filter.ExcludeTag"],
  ["CodeCoverage", "CodeCoverage.Path"],
  ["CodeCoverageOutputFile", "CodeCoverage.OutputPath"],
  ["CodeCoverageOutputFileFormat", "CodeCoverage.OutputFormat"],
  ["OutputFile", "TestResult.OutputPath"],
  ["OutputFormat", "TestResult.OutputFormat"],
];

const flags: readonly (readonly [parameter: string, option: string])[] = [
  ["PassThru", "Run.PassThru"],
  ["EnableExit", "Run.Exit"],
];

/** What the parameters of Pester 4 ask for, as a configuration. */
export function readConfigurationOfPester4(cmdlet: CmdletContext): PesterConfiguration {
  const configuration = new PesterConfiguration();
  pesterRun().isStrict = hasSwitch(cmdlet, "Strict");
  for (const [parameter, option] of options)
    if (cmdlet.isBound(parameter)) configuration.set(option, cmdlet.raw(parameter));
  for (const [parameter, option] of flags) if (hasSwitch(cmdlet, parameter)) configuration.set(option, true);
  if (cmdlet.isBound("OutputFile")) configuration.set("TestResult.Enabled", true);
  if (cmdlet.isBound("CodeCoverage")) configuration.set("CodeCoverage.Enabled", true);
  if (!cmdlet.isBound("CodeCoverageOutputFile")) configuration.set("CodeCoverage.OutputPath", "");
  readScripts(cmdlet.raw("Path"), configuration);
  readOption(unwrap(cmdlet.raw("PesterOption")), configuration);
  return configuration;
}

/** -Script: paths, and dictionaries with Path and Parameters. */
function readScripts(given: unknown, configuration: PesterConfiguration): void {
  if (given === undefined) return;
  const scripts = [...(enumerateCollection(given) ?? [given])].map(unwrap);
  const tables = scripts.filter((script) => script instanceof Dictionary);
  const paths = scripts.filter((script) => !(script instanceof Dictionary)).map(toText);
  if (paths.length > 0) configuration.set("Run.Path", paths);
  if (tables.length > 0) configuration.set("Run.Container", tables.map(containerOf));
}

function containerOf(table: unknown): PropertyBag {
  if (getMember(table, "Arguments") !== null) throw notModelled("The key Arguments of -Script");
  return new PropertyBag(runningPesterType("Pester.ContainerInfo"), {
    Type: "File",
    Item: toText(getMember(table, "Path")),
    Data: getMember(table, "Parameters"),
  });
}

function readOption(option: unknown, configuration: PesterConfiguration): void {
  if (option === undefined || option === null) return;
  for (const name of ["IncludeVSCodeMarker", "ScriptBlockFilter", "ShowScopeHints", "Experimental"]) {
    const value = getMember(option, name);
    if (value !== null && toBoolean(value)) throw notModelled(`${name} of -PesterOption`);
  }
  const suite = getMember(option, "TestSuiteName");
  if (suite !== null) configuration.set("TestResult.TestSuiteName", suite);
}
