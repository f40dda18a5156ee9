import path from "node:path";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import type { PSHost } from "../../command/services/PSHost.ts";
import { newArray } from "../../objects/ops/indexing/arrayItems.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { PesterConfiguration } from "../../testing/configuration/PesterConfiguration.ts";
import { ConsoleOutput } from "../../testing/output/ConsoleOutput.ts";
import { Pester4Output } from "../../testing/output/Pester4Output.ts";
import { machineText } from "../../testing/report/machineText.ts";
import { containerRecord } from "../../testing/report/RunRecord.ts";
import { type PesterVersion, pesterRun } from "../../testing/run/PesterRun.ts";
import type { TestObserver } from "../../testing/run/TestObserver.ts";
import { milliseconds } from "../nodeMeters.ts";
import { readScript } from "../readScript.ts";
import { mostCallsOfTrial } from "../Trial.ts";
import { consoleHost } from "../terminal/consoleHostOf.ts";
import type { Shell } from "../terminal/Shell.ts";
import { measuredFolder } from "./measuredFolder.ts";
import type { Secrets } from "./Secrets.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import { TestProgress } from "./TestProgress.ts";
import type { TestRunParts } from "./TestRunParts.ts";

/** Runs test files in one session. */
export function runPesterFiles(
  files: readonly PlannedFile[],
  shell: Shell,
  { wishes, program, places }: TestRunParts,
  secrets: Secrets,
): TestedFile[] {
  const host = consoleHost(shell, shell.options, true, program, true);
  const session = shell.session(host, program.stopFlag, program.meters);
  if (program.trial) session.engine.limits.tryOut(program.trial, mostCallsOfTrial);
  const inside = new Map(files.map((file) => [shell.scripts.insidePath(file.file).toLowerCase(), file]));
  const nameOf = (name: string): string => inside.get(name.toLowerCase())?.file ?? name;
  const run = pesterRun(session.engine);
  run.version = wishes.version;
  run.testMilliseconds = wishes.timeout;
  run.survivesExit = true;
  run.givenSources = files.map(({ file }) => ({
    file: shell.scripts.insidePath(file),
    text: readScript(file, 2),
    block: null,
    data: [],
  }));
  if (wishes.isolation === "block" || wishes.isolation === "test") {
    const { isolateWorld } = require("./isolateWorld.ts") as typeof import("./isolateWorld.ts");
    run.isolation = { of: wishes.isolation, keep: isolateWorld(session, shell) };
  }
  if (wishes.showsChanges) {
    run.tellsChanges = true;
    session.engine.service(organizationHistoryKey);
  }
  run.tellsMoments = wishes.tellsMachine;
  if (shell.options.now === null) run.stopwatch = milliseconds;
  const measured = wishes.coverage === null ? [] : measuredFolders(files, shell, places);
  const configuration = configurationOf(files, shell, wishes, measured);
  const say = wishes.output === "none" ? () => {} : (text: string) => host.write(secrets.hide(text), null);
  run.observer = () =>
    isOnScreen(wishes)
      ? screenOutput(host, configuration, run.version)
      : new TestProgress((text) => say(visibleControls(text)), nameOf, run.version);
  run.givenConfiguration = configuration;
  session.activate();
  const tellMachine = () => (wishes.tellsMachine ? machineText() : null);
  const machineBefore = tellMachine();
  const { stopped } = session.run("Invoke-Pester");
  session.activate();
  // A session that was stopped runs nothing more.
  const machine = stopped === null ? tellMachine() : machineBefore;
  const containers = run.lastRun?.containers ?? [];
  const tested = containers.flatMap((container): TestedFile[] => {
    const planned = inside.get(container.name.toLowerCase());
    return planned === undefined
      ? []
      : [
          {
            ...planned,
            kind: "tests",
            version: run.lastRun?.version ?? null,
            machine,
            container: containerRecord(container),
            missing: [],
            stopped,
          },
        ];
  });
  const reached = run.lastRun?.coverage?.result.report((name) => outsideName(name, measured));
  session.end();
  return reached ? tested.map((file, at) => (at === 0 ? { ...file, coverage: reached } : file)) : tested;
}

function screenOutput(host: PSHost, configuration: PesterConfiguration, version: PesterVersion): TestObserver {
  return version === 4 ? new Pester4Output(host, configuration, "All") : new ConsoleOutput(host, configuration);
}

function configurationOf(
  files: readonly PlannedFile[],
  shell: Shell,
  wishes: TestRunParts["wishes"],
  measured: readonly MeasuredFolder[],
): PesterConfiguration {
  const configuration = new PesterConfiguration();
  const setTexts = (option: string, texts: readonly string[]) => {
    if (texts.length > 0) configuration.set(option, newArray(typeByName("System.String"), [...texts]));
  };
  setTexts(
    "Run.Path",
    files.map(({ file }) => shell.scripts.insidePath(file)),
  );
  setTexts("Filter.Tag", wishes.tags);
  setTexts("Filter.ExcludeTag", wishes.excludedTags);
  setTexts("Filter.FullName", wishes.fullNames);
  setTexts(
    "Filter.Line",
    wishes.lines.map((line) => insideLine(line, files, shell)),
  );
  configuration.set("Output.Verbosity", wishes.output);
  // Where nothing is written no build server is looked for, which only the whole session's environment tells.
  if (!isOnScreen(wishes)) configuration.set("Output.CIFormat", "None");
  if (wishes.coverage !== null) {
    configuration.set("CodeCoverage.Enabled", true);
    setTexts("CodeCoverage.Path", [...new Set(measured.map(({ inside }) => inside))]);
    configuration.set("CodeCoverage.OutputPath", "");
  }
  if (wishes.failFast) configuration.set("Run.SkipRemainingOnFailure", "Run");
  return configuration;
}

/** A folder whose scripts are measured, as the session and as the person names it. */
interface MeasuredFolder {
  readonly inside: string;
  readonly outside: string;
}

function measuredFolders(files: readonly PlannedFile[], shell: Shell, places: readonly string[]): MeasuredFolder[] {
  return files.map(({ file }) => {
    const outside = measuredFolder(file, places);
    return { inside: shell.scripts.insidePath(path.join(outside, "x")).replace(/\\[^\\]*$/, ""), outside };
  });
}

/** A script that is measured as the person would name it. */
function outsideName(name: string, measured: readonly MeasuredFolder[]): string {
  for (const { inside, outside } of measured)
    if (name.toLowerCase().startsWith(`${inside.toLowerCase()}\\`))
      return path.posix.join(forwardSlashes(outside), forwardSlashes(name.slice(inside.length + 1)));
  return name;
}

/** A line of a file as the session names it; a name without a folder means every file of that name. */
function insideLine(line: string, files: readonly PlannedFile[], shell: Shell): string {
  const at = line.lastIndexOf(":");
  const [name, number] = [line.slice(0, at), line.slice(at + 1)];
  const named = files.find(({ file }) => path.resolve(file) === path.resolve(name));
  return named ? `${shell.scripts.insidePath(named.file)}:${number}` : line;
}

/** Whether Pester's own lines are shown, and not those of the command. */
function isOnScreen({ output }: TestRunParts["wishes"]): boolean {
  return output === "detailed" || output === "diagnostic";
}
