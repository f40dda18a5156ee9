import type { CmdletContext, CmdletSteps } from "../../command/prelude.ts";
import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { asPSError, recordError, scriptStackTrace } from "../../runtime/errors/reportError.ts";
import { setLastExitCode } from "../../runtime/functions/setLastExitCode.ts";
import { ExitThrown, isControl } from "../../runtime/pipeline/signals.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { BrokenStep } from "../coverage/BrokenStep.ts";
import { ConsoleOutput } from "../output/ConsoleOutput.ts";
import { failureLines } from "../output/errorLines.ts";
import { Pester4Output } from "../output/Pester4Output.ts";
import { informationScreen } from "../output/Screen.ts";
import { settleOutput } from "../output/settleOutput.ts";
import { writeCoverage } from "../output/writeCoverage.ts";
import { writeTestResult } from "../output/writeTestResult.ts";
import { parallelRefusal } from "../parallel/runsInParallel.ts";
import { runOfPester4 } from "../result/runOfPester4.ts";
import { inStreamsOf } from "../run/cmdletStreams.ts";
import { collectSources } from "../run/collectSources.ts";
import { executeRun, readRequirements } from "../run/executeRun.ts";
import { type PesterRun, type PesterVersion, pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import type { TestObserver } from "../run/TestObserver.ts";
import type { TestSource } from "../run/TestSource.ts";
import { warnAsModule } from "../run/warnAsModule.ts";
import { joinedParts } from "../should/joinedParts.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { refuseUnbound } from "./missingBody.ts";
import { begunConfiguration, readConfiguration, refusedPreference, warnOfOldParameters } from "./readConfiguration.ts";
import { readConfigurationOfPester4 } from "./readConfigurationOfPester4.ts";
import { refuseNamed } from "./refuseNamed.ts";

/** Reads the call as a configuration, runs, and tells the outcome as that one asks. */
export function invokePesterSteps(cmdlet: CmdletContext): CmdletSteps {
  return {
    end() {
      const engine = runningEngine();
      const { version, givenSources } = pesterRun(engine);
      const outer = outerObserver(engine);
      if (version === 4 && outer === null) refuseNamed(cmdlet, parametersSince5);
      else if (cmdlet.parameterSet === "Legacy") warnOfOldParameters(cmdlet);
      if (cmdlet.parameterSet === "Advanced" && unwrap(cmdlet.raw("Configuration")) === null) {
        endBroken(cmdlet, engine, new PesterConfiguration(), wrapInvocation(nullReference(), "Merge", 2) as PSError);
        return;
      }
      const isFour = version === 4 && cmdlet.parameterSet !== "Advanced" && begunConfiguration(engine) === null;
      const refused = isFour ? null : refusedPreference(engine);
      if (refused !== null) {
        endBroken(cmdlet, engine, new PesterConfiguration(), refused);
        return;
      }
      const configuration = isFour ? readConfigurationOfPester4(cmdlet) : readConfiguration(cmdlet, engine);
      const wrong = isFour ? null : wrongWord(configuration, version);
      if (wrong !== null) {
        endBroken(cmdlet, engine, configuration, scriptError(wrong));
        return;
      }
      const unbound = refusedBlock(configuration);
      if (unbound !== null) {
        endBroken(cmdlet, engine, configuration, unbound);
        return;
      }
      if (!isFour) settleOutput(configuration);
      const given = outer === null ? null : givenSources;
      const sources = given ?? sourcesOf(cmdlet, engine, configuration);
      if (sources === null) return;
      if (sources.length === 0) {
        outputOf(cmdlet, configuration, version).runBreaks?.();
        endBroken(cmdlet, engine, configuration, scriptError(noTestsText(configuration)));
        return;
      }
      readRequirements(engine, sources);
      const output = outer === null ? outputOf(cmdlet, configuration, pesterRun(engine).version) : outer();
      const refusal = version === 6 ? parallelRefusal(sources, configuration) : null;
      if (refusal !== null) output.startNote = () => warnAsModule(cmdlet, refusal);
      inStreamsOf(cmdlet, () => runAndTell(cmdlet, engine, sources, configuration, output));
    },
  };
}

/** Null where a path is no script's, which ends the run before it begins. */
function sourcesOf(
  cmdlet: CmdletContext,
  engine: Engine,
  configuration: PesterConfiguration,
): readonly TestSource[] | null {
  try {
    return collectSources(engine, configuration, toText(cmdlet.state.getVariable("PWD")?.value));
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    endBroken(cmdlet, engine, configuration, thrown);
    return null;
  }
}

const parametersSince5 = ["Configuration", "Container", "Output", "ExcludePath", "CI"];

function outputOf(cmdlet: CmdletContext, configuration: PesterConfiguration, version: PesterVersion): TestObserver {
  if (version !== 4) return new ConsoleOutput(informationScreen(cmdlet), configuration);
  const shown = cmdlet.isBound("Quiet") ? "None" : toText(cmdlet.raw("Show") ?? "All");
  return new Pester4Output(informationScreen(cmdlet), configuration, shown);
}

/** Who is told in place of the screen; a run inside of a test is that test's own. */
function outerObserver(engine: Engine): PesterRun["observer"] {
  const run = pesterRun(engine);
  return run.phase === "none" ? run.observer : null;
}

function runAndTell(
  cmdlet: CmdletContext,
  engine: Engine,
  sources: readonly TestSource[],
  configuration: PesterConfiguration,
  output: TestObserver,
): void {
  // Who gives the sources ends the session behind the run, so that it may stand anywhere.
  const isGiven = pesterRun(engine).givenSources !== null && pesterRun(engine).phase === "none";
  const before = isGiven ? "" : toText(cmdlet.state.getVariable("PWD")?.value);
  const result = executed(() => executeRun(engine, engine.currentScope, sources, configuration, output, before));
  if (result instanceof BrokenStep) {
    endBroken(cmdlet, engine, configuration, scriptError(stepText("RunStart", result.reason)));
    return;
  }
  if (!isGiven && toText(cmdlet.state.getVariable("PWD")?.value) !== before)
    cmdlet.state.callCommand("Set-Location", [], new Map([["LiteralPath", before]]));
  const isFour = pesterRun(engine).version === 4;
  if (!isFour) setLastExitCode(engine.globalScope, result.failures);
  const failed = writeReports(engine, result, configuration, before);
  if (failed !== null) {
    endBroken(cmdlet, engine, configuration, scriptError(stepText("End", failed)), true);
    return;
  }
  for (const [name, value] of cmdlet.bound)
    result.boundParameters.set(name, isFour ? value : asBound(cmdlet, name, value));
  const exits = result.failures > 0 && configuration.flag("Run.Exit");
  // Pester 6 gives no object where it is about to end the session.
  const gives = configuration.flag("Run.PassThru") && !(exits && pesterRun(engine).version === 6);
  if (gives) cmdlet.write(isFour ? runOfPester4(result) : result);
  if (result.failures === 0) return;
  if (configuration.flag("Run.Throw")) {
    throw scriptError(`Pester run failed, because ${failureText(result)}`);
  }
  if (exits) throw new ExitThrown(result.failures);
}

function executed(run: () => TestRun): TestRun | BrokenStep {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof BrokenStep) return thrown;
    throw thrown;
  }
}

function stepText(step: "RunStart" | "End", reason: string): string {
  return `Invoking step ${step} failed:\nResult 1 - Error 1:${reason}`;
}

/** -Path takes hashtables for Pester 4; with Pester 5 and 6 it is a list of texts. */
function asBound({ parameterSet }: CmdletContext, name: string, value: unknown): unknown {
  return name === "Path" && parameterSet === "Simple" ? convertTo(value, typeByName("string[]")) : value;
}

/** Writes what the configuration asks for; why that failed, or null. */
function writeReports(
  engine: Engine,
  run: TestRun,
  configuration: PesterConfiguration,
  location: string,
): string | null {
  let wrote: "tests" | "coverage" = "tests";
  try {
    if (configuration.flag("TestResult.Enabled")) writeTestResult(run, configuration, location);
    wrote = "coverage";
    writeCoverage(run, configuration, location);
    return null;
  } catch (thrown) {
    if (isControl(thrown)) throw thrown;
    const { record } = asPSError(thrown);
    if (record.errorId === "NotModelled") throw thrown;
    if (wrote !== "tests") return record.exception.message;
    // The writer of XML is made by a method, whose error $Error has too.
    const { exception } = record;
    const isOfMethod = exception.clrType.name === "System.Management.Automation.MethodInvocationException";
    const told = isOfMethod ? record : (wrapInvocation(new ClrException(exception), "Create", 1) as PSError).record;
    recordError(engine, told);
    return `Export-XmlReport: ${told.exception.message}`;
  }
}

function failureText(result: {
  of(result: "Failed"): readonly unknown[];
  readonly failedBlocks: readonly unknown[];
  readonly failedContainers: readonly unknown[];
}): string {
  const parts = [
    [result.of("Failed").length, "test"],
    [result.failedBlocks.length, "block"],
    [result.failedContainers.length, "container"],
  ] as const;
  const texts = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count > 1 ? "s" : ""} failed`);
  return joinedParts(texts);
}

function noTestsText(configuration: PesterConfiguration): string {
  const excluded = configuration.texts("Run.ExcludePath");
  const filter =
    excluded.length === 0
      ? ""
      : ` And that there is at least one file not excluded by ExcludeFile filter '${excluded.join("', '")}'.`;
  return `No test files were found and no scriptblocks were provided. Please ensure that you provided at least one path to a *${configuration.text("Run.TestExtension")} file, or a directory that contains such file.${filter} Or that you provided a ScriptBlock test container.`;
}

/** Why a word of the configuration is none, or null. Whether a report can be written is known before anything runs. */
function wrongWord(configuration: PesterConfiguration, version: PesterVersion): string | null {
  const options = [
    "Output.Verbosity",
    "Output.RenderMode",
    "Output.CIFormat",
    "Output.CILogLevel",
    "Output.StackTraceVerbosity",
    "Run.SkipRemainingOnFailure",
    ...["CodeCoverage", "TestResult"]
      .filter((section) => configuration.flag(`${section}.Enabled`))
      .map((section) => `${section}.OutputFormat`),
  ];
  for (const option of options) {
    const text = configuration.wrongWord(option, version === 6 ? formatsOf5 : []);
    if (text !== null) return text;
  }
  return null;
}

/** Formats of coverage that Pester 6 has no more. */
const formatsOf5 = ["CoverageGutters"];

/** The error of a block that Pester 6 does not run, or null. */
function refusedBlock(configuration: PesterConfiguration): PSError | null {
  try {
    for (const block of configuration.items("Run.ScriptBlock")) refuseUnbound(unwrap(block));
    for (const container of configuration.items("Run.Container"))
      if (container instanceof PropertyBag) refuseUnbound(unwrap(container.get("Item")));
    return null;
  } catch (thrown) {
    if (thrown instanceof PSError) return thrown;
    throw thrown;
  }
}

/** A run that cannot begin, or end: told as a failure of the run, and thrown only where Run.Throw asks for it. */
function endBroken(
  cmdlet: CmdletContext,
  engine: Engine,
  configuration: PesterConfiguration,
  { record }: PSError,
  hasRun = false,
): void {
  record.scriptStackTrace = engine.frame === null ? null : scriptStackTrace(engine.frame);
  const text = failureLines(record).join("\n");
  if (configuration.flag("Run.Throw")) throw scriptError(text);
  informationScreen(cmdlet).write(`${text}\n`, "Red");
  recordError(engine, record);
  const { version } = pesterRun(engine);
  if (configuration.flag("Run.Exit")) throw new ExitThrown(version === 6 ? -1 : 255);
  if (version === 6) setLastExitCode(engine.globalScope, -1);
  else if (!hasRun) setLastExitCode(engine.globalScope, null);
}
