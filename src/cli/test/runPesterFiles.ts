import { performance } from "node:perf_hooks";
import type { ReportSuite } from "../../report/Report.ts";
import { PesterConfiguration } from "../../testing/configuration/PesterConfiguration.ts";
import { ConsoleOutput } from "../../testing/output/ConsoleOutput.ts";
import { pesterRun } from "../../testing/run/PesterRun.ts";
import type { Program } from "../Program.ts";
import { consoleHost, stopCode } from "../runShell.ts";
import type { Shell } from "../terminal/Shell.ts";
import { pesterSuites } from "./pesterSuites.ts";
import { TestProgress } from "./TestProgress.ts";
import type { TestWishes } from "./TestWishes.ts";

/** Runs test files in one session. */
export function runPesterFiles(
  files: readonly string[],
  shell: Shell,
  wishes: TestWishes,
  program: Program,
): ReportSuite[] {
  const host = consoleHost(shell, shell.options, true, program, true);
  const session = shell.session(host, program.stopFlag, program.meters);
  const names = new Map(files.map((file) => [shell.scripts.insidePath(file).toLowerCase(), file]));
  const nameOf = (inside: string): string => names.get(inside.toLowerCase()) ?? inside;
  const run = pesterRun(session.engine);
  run.version = wishes.version;
  run.testMilliseconds = wishes.timeout;
  run.survivesExit = true;
  if (shell.options.now === null) run.stopwatch = () => performance.now();
  const configuration = configurationOf(files, shell, wishes);
  run.observer =
    wishes.output === "detailed" || wishes.output === "diagnostic"
      ? new ConsoleOutput(host, configuration)
      : new TestProgress(
          wishes.output === "none" ? () => {} : (text) => host.write(text, null),
          nameOf,
          wishes.version,
        );
  session.engine.globalScope.create("CmdlabTestConfiguration", configuration);
  const { stopped } = session.run("Invoke-Pester -Configuration $CmdlabTestConfiguration");
  session.end();
  if (stopped !== null) process.exitCode = stopCode(stopped);
  return pesterSuites(run.lastRun, nameOf);
}

function configurationOf(files: readonly string[], shell: Shell, wishes: TestWishes): PesterConfiguration {
  const configuration = new PesterConfiguration();
  configuration.set(
    "Run.Path",
    files.map((file) => shell.scripts.insidePath(file)),
  );
  configuration.set("Filter.Tag", wishes.tags);
  configuration.set("Filter.ExcludeTag", wishes.excludedTags);
  configuration.set("Filter.FullName", wishes.fullNames);
  configuration.set("Filter.Line", wishes.lines.map(baseName));
  configuration.set("Output.Verbosity", wishes.output);
  if (wishes.failFast) configuration.set("Run.SkipRemainingOnFailure", "Run");
  return configuration;
}

/** A line is told by the file's name, since its folder has another one inside. */
function baseName(line: string): string {
  return line.replace(/^.*[\\/]/, "");
}
