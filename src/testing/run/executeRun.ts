import { bindingError } from "../../binding/bindingError.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { addError, reportError } from "../../runtime/errors/reportError.ts";
import { preference } from "../../runtime/scope/preferences.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { BrokenStep } from "../coverage/BrokenStep.ts";
import { CoverageResult } from "../coverage/CoverageResult.ts";
import { CoverageRun } from "../coverage/CoverageRun.ts";
import { coverageText } from "../coverage/coverageText.ts";
import { MockLog } from "../mock/MockLog.ts";
import { newGuidText } from "../mock/newGuidText.ts";
import { showErrors } from "../output/showErrors.ts";
import { runParallelFiles, tellAgain } from "../parallel/runParallelFiles.ts";
import { runsInParallel } from "../parallel/runsInParallel.ts";
import { Shuffling } from "../tree/Shuffling.ts";
import { TestRun } from "../tree/TestRun.ts";
import { TestContainer } from "../tree/TestTree.ts";
import { beforeContainerFiles, repositoryRoot } from "./beforeContainerFiles.ts";
import { blockChoice } from "./blockChoice.ts";
import { streamsHere } from "./cmdletStreams.ts";
import { keepsOrder, staysInSession } from "./directives.ts";
import { codeOf, discover, runCode } from "./discover.ts";
import { filterOf, filterTests, type TestFilter } from "./filterTests.ts";
import { ImmediateRun } from "./ImmediateRun.ts";
import { measuredTime, pesterRun, toldMoment, versionText } from "./PesterRun.ts";
import { ContainerRun } from "./runContainer.ts";
import { caught, innerScope } from "./runInScope.ts";
import { scriptError } from "./scriptError.ts";
import type { TestObserver } from "./TestObserver.ts";
import type { TestSource } from "./TestSource.ts";

/**
 * Discovers and runs tests: Pester 5 discovers all files before it runs the first, Pester 6 file by file. Runs inside of
 * runs are apart from each other.
 */
export function executeRun(
  engine: Engine,
  scope: Scope,
  given: readonly TestSource[],
  configuration: PesterConfiguration,
  observer: TestObserver,
  location: string,
): TestRun {
  const state = pesterRun(engine);
  const isInner = state.phase !== "none";
  const restore = state.enter(configuration);
  const write = observer.debugWriter?.("Mock") ?? null;
  if (write !== null) state.mockLog = new MockLog(write);
  const run = new TestRun(versionText(state.version), configuration, []);
  const filter = filterOf(configuration, state.version);
  run.executedAt = toldMoment(engine);
  state.outerFrames = 0;
  for (let frame = engine.frame; frame !== null; frame = frame.caller) state.outerFrames++;
  const began = measuredTime(engine);
  const skipsRun = configuration.flag("Run.SkipRun");
  const find = (source: TestSource): TestContainer => {
    const start = measuredTime(engine);
    observer.fileDiscoveryStarts?.(source.file ?? source.block?.text ?? "");
    const before = setUpFiles(engine, configuration, source.file, location);
    const container = discover(engine, source, scope, before);
    if (container.errors.length > 0) observer.discoveryFailed(container);
    observer.fileDiscoveryEnded?.(container, measuredTime(engine) - start);
    run.containers.push(container);
    if (shuffle !== null && !keepsOrder(source, engine.edition)) shuffle.tests(container.root);
    filterTests(container, filter);
    observer.fileFiltered?.(container, filter);
    container.discoveryMilliseconds = measuredTime(engine) - start;
    return container;
  };
  const shuffle =
    state.version === 6 && configuration.flag("Run.Shuffle") ? new Shuffling(shuffleSeed(configuration)) : null;
  const sources = shuffle === null ? given : shuffle.list(given);
  run.isParallel = state.version === 6 && !skipsRun && runsInParallel(sources, configuration, engine.edition);
  const coverage =
    configuration.flag("CodeCoverage.Enabled") && !skipsRun
      ? new CoverageRun(
          engine,
          configuration,
          { isSix: state.version === 6, isParallel: run.isParallel },
          location,
          () => measuredTime(engine),
        )
      : null;
  try {
    if (state.version === 4) {
      observer.runStarts(sources.length);
      if (coverage) startCoverage(engine, coverage, observer);
      for (const source of sources) run.containers.push(runAtOnce(engine, scope, source, configuration, observer));
    } else if (state.version === 6 && !skipsRun) {
      observer.runStarts(sources.length, run.isParallel);
      if (shuffle !== null) observer.shuffled?.(shuffle.seed);
      if (run.isParallel) {
        const files = { sources, find, run: (container: TestContainer) => runOne(engine, scope, container, observer) };
        runInParallel(engine, run, files, filter, observer, coverage);
      } else {
        if (coverage) startCoverage(engine, coverage, observer);
        for (const source of sources) {
          const container = find(source);
          // What filters chose is known, and told, when the last file is discovered.
          if (source === sources.at(-1)) observer.filtered(run.tests, filter);
          runOne(engine, scope, container, observer);
        }
      }
    } else {
      observer.discoveryStarts(sources.length);
      for (const source of sources) find(source);
      run.discoveryMilliseconds = measuredTime(engine) - began;
      observer.discoveryEnded(run, filter);
      coverage?.reset();
      if (coverage) startCoverage(engine, coverage, observer);
      if (!skipsRun) for (const container of run.containers) runOne(engine, scope, container, observer);
    }
  } finally {
    coverage?.stop();
    for (const container of run.containers) container.isOver = true;
    run.skippedAfterFailure = state.skippedAfterFailure;
    restore();
    if (!isInner) state.lastRun = run;
    run.milliseconds = measuredTime(engine) - began;
  }
  for (const { errors } of run.containers) showErrors(errors, state.version);
  observer.runEnded(run);
  if (coverage) tellCoverage(engine, run, coverage, observer);
  return run;
}

/** The files of a run, and how one that stays in this session is discovered and run. */
interface RunFiles {
  readonly sources: readonly TestSource[];
  readonly find: (source: TestSource) => TestContainer;
  readonly run: (container: TestContainer) => void;
}

/** Runs files in sessions of their own, then those that stay in this one; the result has them in the order of the run. */
function runInParallel(
  engine: Engine,
  run: TestRun,
  { sources, find, run: runHere }: RunFiles,
  filter: TestFilter,
  observer: TestObserver,
  coverage: CoverageRun | null,
): void {
  const here = sources.filter((source) => staysInSession(source, engine.edition));
  const apart = sources.filter((source) => !here.includes(source));
  const files = runParallelFiles(engine, apart, run.configuration, observer, coverage);
  for (const file of files) {
    tellAgain(observer, file.discovery);
    run.containers.push(file.container);
    if (here.length === 0 && file === files.at(-1)) observer.filtered(run.tests, filter);
    tellAgain(observer, file.run);
  }
  // Files in other sessions are measured without a word.
  if (here.length === 0) return;
  if (coverage) startCoverage(engine, coverage, observer);
  for (const source of here) runHere(find(source));
  observer.filtered(run.tests, filter);
  const place = ({ file }: TestContainer) => sources.findIndex((source) => source.file === file);
  run.containers.sort((left, right) => place(left) - place(right));
}

/** Scripts in front of a file; Pester 5 knows none, unless somebody says where they lie. */
function setUpFiles(
  engine: Engine,
  configuration: PesterConfiguration,
  file: string | null,
  location: string,
): readonly string[] {
  if (!configuration.isModified("Run.RepoRoot")) {
    if (pesterRun(engine).version !== 6) return [];
    configuration.presume("Run.RepoRoot", repositoryRoot(location));
  }
  return beforeContainerFiles(engine, configuration, file, location);
}

/** Run.ShuffleSeed, or a number of the session's chance, which the result's configuration tells. */
function shuffleSeed(configuration: PesterConfiguration): number {
  const given = Number(configuration.text("Run.ShuffleSeed"));
  if (given !== 0) return given;
  const seed = Number.parseInt(newGuidText().slice(0, 7), 16);
  configuration.presume("Run.ShuffleSeed", seed);
  return seed;
}

function tellCoverage(engine: Engine, run: TestRun, coverage: CoverageRun, observer: TestObserver): void {
  const began = measuredTime(engine);
  const result = new CoverageResult(coverage);
  const text = coverageText(engine, result);
  const { summary, missed } = text;
  const report = missed === null ? summary : `${summary}\n ${missed.title}\n ${missed.table}`;
  run.coverage = { result, report };
  observer.coverageEnded?.(text, measuredTime(engine) - began);
}

function startCoverage(engine: Engine, coverage: CoverageRun, observer: TestObserver): void {
  const tell = (): void => tellMissingPaths(engine, coverage);
  if (observer.coverageStarts) observer.coverageStarts(coverage, tell);
  else tell();
}

function tellMissingPaths(engine: Engine, coverage: CoverageRun): void {
  if (coverage.leadsNowhere) {
    const { record } = bindingError("ParameterArgumentValidationErrorNullNotAllowed", ["LiteralPath"]);
    record.activity = "Get-ChildItem";
    record.commandClass = "Microsoft.PowerShell.Commands.GetChildItemCommand";
    addError(engine, record);
    throw new BrokenStep(`Get-CoverageInfoFromUserInput: ${record.exception.message}`);
  }
  for (const { given, path } of coverage.missingPaths) {
    const reason = `Cannot find path '${path}' because it does not exist.`;
    const lost = scriptError(reason, {
      id: "PathNotFound,Microsoft.PowerShell.Commands.ResolvePathCommand",
      category: "ObjectNotFound",
      exception: "System.Management.Automation.ItemNotFoundException",
      target: path,
    });
    addError(engine, lost.record);
    const message = `Could not resolve coverage path '${given}': ${reason}`;
    const { record } = scriptError(message, {
      id: "Microsoft.PowerShell.Commands.WriteErrorException,Resolve-CoverageInfo",
      category: "NotSpecified",
      exception: "Microsoft.PowerShell.Commands.WriteErrorException",
    });
    reportError(engine, streamsHere(engine), record, preference(engine.currentScope, "ErrorAction"));
  }
}

/** Whether it is worth looking for modules that a text requires: a word of it, which may stand anywhere. */
function requiresModules(text: string): boolean {
  return /#requires/i.test(text);
}

/** A file may require another version, which must be known before the run begins; what is wrong discovery tells. */
export function readRequirements(engine: Engine, sources: readonly TestSource[]): void {
  for (const { text, file } of sources)
    if (text !== null && requiresModules(text))
      caught(engine, () => void codeOf(engine, { file, text, block: null, data: [] }));
}

/** Pester 4 runs a file's code, and with it the blocks and tests in it. */
function runAtOnce(
  engine: Engine,
  scope: Scope,
  source: TestSource,
  configuration: PesterConfiguration,
  observer: TestObserver,
): TestContainer {
  const container = new TestContainer(source.file, source.block, source.data);
  const start = measuredTime(engine);
  container.executedAt = toldMoment(engine);
  container.executed = true;
  const inner = innerScope(scope, null, "script");
  observer.containerStarts(container);
  const tests = new ImmediateRun(engine, container, observer, blockChoice(configuration));
  tests.runContainer(() => caught(engine, () => runCode(codeOf(engine, source), source, inner)));
  container.milliseconds = measuredTime(engine) - start;
  observer.containerEnded(container);
  return container;
}

function runOne(engine: Engine, scope: Scope, container: TestContainer, observer: TestObserver): void {
  if (!container.root.shouldRun) {
    if (container.errors.length === 0) container.result = "NotRun";
    return;
  }
  const start = measuredTime(engine);
  container.executedAt = toldMoment(engine);
  container.executed = true;
  observer.containerStarts(container);
  new ContainerRun(engine, container, observer).run(scope);
  container.milliseconds = measuredTime(engine) - start + container.discoveryMilliseconds;
  observer.containerEnded(container);
}
