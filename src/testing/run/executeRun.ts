import { clockKey } from "../../base/Clock.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Scope } from "../../runtime/Scope.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { TestRun } from "../tree/TestRun.ts";
import { allTests, type TestContainer } from "../tree/TestTree.ts";
import { discover, type TestSource } from "./discover.ts";
import { filterOf, filterTests } from "./filterTests.ts";
import { pesterRun, versionText } from "./PesterRun.ts";
import type { TestObserver } from "./TestObserver.ts";
import { ContainerRun } from "./runContainer.ts";

/**
 * Discovers and runs tests: Pester 5 discovers all files before it runs the first, Pester 6 file by file. Runs inside of
 * runs are apart from each other.
 */
export function executeRun(
  engine: Engine,
  scope: Scope,
  sources: readonly TestSource[],
  configuration: PesterConfiguration,
  observer: TestObserver,
): TestRun {
  const state = pesterRun(engine);
  const restore = state.enter(configuration);
  const clock = engine.service(clockKey);
  const run = new TestRun(versionText(state.version), configuration, []);
  const filter = filterOf(configuration, state.version);
  run.executedAt = clock.now();
  const skipsRun = configuration.flag("Run.SkipRun");
  const find = (source: TestSource): TestContainer => {
    const start = clock.now();
    const container = discover(engine, source, scope);
    run.containers.push(container);
    filterTests(container, filter);
    container.discoveryMilliseconds = clock.now() - start;
    if (container.errors.length > 0) observer.discoveryFailed(container);
    return container;
  };
  try {
    if (state.version === 6 && !skipsRun) {
      observer.runStarts(sources.length);
      for (const source of sources) {
        const container = find(source);
        observer.filtered(allTests(container.root), filter);
        runOne(engine, scope, container, observer);
      }
    } else {
      observer.discoveryStarts(sources.length);
      for (const source of sources) find(source);
      run.discoveryMilliseconds = clock.now() - run.executedAt;
      observer.discoveryEnded(run, filter);
      if (!skipsRun) for (const container of run.containers) runOne(engine, scope, container, observer);
    }
  } finally {
    restore();
    run.milliseconds = clock.now() - run.executedAt;
  }
  observer.runEnded(run);
  return run;
}

function runOne(engine: Engine, scope: Scope, container: TestContainer, observer: TestObserver): void {
  if (!container.root.shouldRun) {
    if (container.errors.length === 0 && container.root.items.length > 0) container.result = "NotRun";
    else if (container.errors.length === 0) container.result = "Passed";
    return;
  }
  const clock = engine.service(clockKey);
  const start = clock.now();
  container.executedAt = start;
  container.executed = true;
  observer.containerStarts(container);
  new ContainerRun(engine, container, observer).run(scope);
  container.milliseconds = clock.now() - start + container.discoveryMilliseconds;
  observer.containerEnded(container);
}
