import { clockKey } from "../../base/Clock.ts";
import { type RunspaceRun, runspaceServiceKey } from "../../command/services/RunspaceService.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { machineFacts } from "../../objects/host/MachineFacts.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { CoverageRun } from "../coverage/CoverageRun.ts";
import { streamsHere } from "../run/cmdletStreams.ts";
import { pesterRun } from "../run/PesterRun.ts";
import type { TestObserver } from "../run/TestObserver.ts";
import type { TestSource } from "../run/TestSource.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { TestContainer } from "../tree/TestTree.ts";

type Told = readonly [name: keyof TestObserver, args: readonly unknown[]];

/** A file that ran in a session of its own, and what its run told, which is told again in the order of the files. */
export interface ParallelFile {
  readonly container: TestContainer;
  readonly discovery: readonly Told[];
  readonly run: readonly Told[];
}

/** What a run tells of itself as a whole is told once, and not by each of its files. */
const ofWholeRun: ReadonlySet<keyof TestObserver> = new Set([
  "runStarts",
  "filtered",
  "runEnded",
  "shuffled",
  "coverageStarts",
  "coverageEnded",
]);

/**
 * Runs files as Pester 6 does with Run.Parallel: each in a session of its own on the same computer, as if at the same
 * time. The session's clock goes on by what the longest of them takes.
 */
export function runParallelFiles(
  engine: Engine,
  sources: readonly TestSource[],
  configuration: PesterConfiguration,
  observer: TestObserver,
  coverage: CoverageRun | null,
): ParallelFile[] {
  const clock = engine.service(clockKey);
  const began = clock.now();
  const files: ParallelFile[] = [];
  const limit = Number(configuration.text("Run.ParallelThrottleLimit"));
  // When each of those who run files is free again.
  const free = Array.from({ length: limit > 0 ? limit : machineFacts().processorCount }, () => began);
  for (const source of sources) {
    const first = free.indexOf(Math.min(...free));
    const { file, told } = runAlone(
      engine,
      source,
      workerConfiguration(configuration),
      observer,
      coverage,
      free[first],
    );
    tellStreams(engine, told);
    free[first] = told.ended ?? free[first];
    if (file !== null) files.push(file);
  }
  clock.sleep(Math.max(0, Math.max(...free) - clock.now()));
  return files;
}

function workerConfiguration(configuration: PesterConfiguration): PesterConfiguration {
  const made = new PesterConfiguration();
  made.merge(configuration);
  for (const option of ["Run.Parallel", "Run.Exit", "Run.Throw", "TestResult.Enabled", "CodeCoverage.Enabled"])
    made.set(option, false);
  return made;
}

function runAlone(
  engine: Engine,
  source: TestSource,
  configuration: PesterConfiguration,
  observer: TestObserver,
  coverage: CoverageRun | null,
  begins: number,
): { readonly file: ParallelFile | null; readonly told: RunspaceRun } {
  const caller = pesterRun(engine);
  const runspace = engine.service(runspaceServiceKey).open();
  const tape: Told[] = [];
  runspace.within(() => {
    const worker = pesterRun();
    worker.version = caller.version;
    worker.observer = () => recorder(observer, tape);
    worker.givenSources = [source];
    worker.givenConfiguration = configuration;
    worker.stopwatch = caller.stopwatch;
    worker.testMilliseconds = caller.testMilliseconds;
    runningEngine().codeCoverage = coverage;
  });
  const told = runspace.run({ text: "Invoke-Pester", begins });
  let run: TestRun | null = null;
  runspace.within(() => {
    run = pesterRun().lastRun;
  });
  const container = (run as TestRun | null)?.containers[0] ?? null;
  if (container === null) return { file: null, told };
  const starts = tape.findIndex(([name]) => name === "containerStarts");
  const cut = starts < 0 ? tape.length : starts;
  return { file: { container, discovery: tape.slice(0, cut), run: tape.slice(cut) }, told };
}

/** Keeps what a run tells, of the things that the other observer wants to know. */
function recorder(observer: TestObserver, tape: Told[]): TestObserver {
  return new Proxy(observer, {
    get(target, key) {
      const name = key as keyof TestObserver;
      if (name === "startNote" || name === "debugWriter" || typeof target[name] !== "function") return undefined;
      return (...args: readonly unknown[]) => {
        if (!ofWholeRun.has(name)) tape.push([name, args]);
      };
    },
  });
}

/** Tells what was kept. */
export function tellAgain(observer: TestObserver, tape: readonly Told[]): void {
  for (const [name, args] of tape) (observer[name] as (...given: unknown[]) => void).apply(observer, [...args]);
}

/** What tests write to the screen is seen at once; errors and warnings are passed on, and the other streams end there. */
function tellStreams(engine: Engine, { items }: RunspaceRun): void {
  const streams = streamsHere(engine);
  for (const { stream, value } of items) {
    if (stream === "Information") streams.information(value);
    if (stream === "Error" && value instanceof ErrorRecord) streams.error(value);
    if (stream === "Warning") streams.warning(value);
  }
}
