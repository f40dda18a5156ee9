import { counted } from "../../base/text/counted.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { like } from "../../objects/ops/like.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { CoverageRun } from "../coverage/CoverageRun.ts";
import type { CoverageText } from "../coverage/coverageText.ts";
import { outcomeMarks } from "../result/outcomeMarks.ts";
import type { TestFilter } from "../run/filterTests.ts";
import { type PesterVersion, pesterRun, versionText } from "../run/PesterRun.ts";
import type { TestObserver } from "../run/TestObserver.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { allTests, type BlockItem, type TestContainer, type TestItem } from "../tree/TestTree.ts";
import { buildServerLines, chosenServer } from "./buildServer.ts";
import { durationText } from "./durationText.ts";
import { errorLines, failureLines } from "./errorLines.ts";
import { machineEnvironment } from "./machineEnvironment.ts";
import type { Screen } from "./Screen.ts";
import { selectionMessages } from "./selectionMessages.ts";
import { writeRendered } from "./writeRendered.ts";

const colors = {
  Passed: "DarkGreen",
  Failed: "Red",
  Skipped: "Yellow",
  Inconclusive: "Gray",
  NotRun: "Gray",
} as const;

/** The runner's words on the screen, as Pester says them. */
export class ConsoleOutput implements TestObserver {
  readonly #host: Screen;
  readonly #verbosity: string;
  readonly #trace: string;
  readonly #format: string;
  readonly #level: string;
  readonly #showsPlaces: boolean;
  readonly #showsTags: boolean;
  readonly #showsStarts: boolean;
  /** Auto until the first line is written: NO_COLOR makes it plain. */
  #renderMode: string;
  /** Parts of the runner whose messages are shown, with wildcards. */
  readonly #debugFrom: readonly string[];
  #isFirstBlock = true;

  constructor(host: Screen, configuration: PesterConfiguration) {
    this.#host = host;
    this.#verbosity = configuration.word("Output.Verbosity");
    this.#trace = configuration.word("Output.StackTraceVerbosity");
    this.#format = configuration.word("Output.CIFormat");
    this.#level = configuration.word("Output.CILogLevel");
    configuration.word("Run.SkipRemainingOnFailure");
    this.#renderMode = configuration.word("Output.RenderMode");
    this.#showsPlaces = configuration.flag("Debug.ShowNavigationMarkers");
    this.#showsStarts = configuration.flag("Debug.ShowStartMarkers");
    this.#showsTags = configuration.flag("Output.ShowTags");
    const isDebugging = configuration.flag("Debug.WriteDebugMessages") || this.#verbosity === "Diagnostic";
    this.#debugFrom = isDebugging ? configuration.texts("Debug.WriteDebugMessagesFrom") : [];
  }

  /** A file that requires another version changes it before the run begins. */
  get #version(): PesterVersion {
    return pesterRun().version;
  }

  get #isDetailed(): boolean {
    return this.#verbosity === "Detailed" || this.#verbosity === "Diagnostic";
  }

  #say(text: string, color: string | null = null): void {
    this.#write(`${text}\n`, color);
  }

  /** A part of a line where no line end follows. */
  #write(text: string, color: string | null): void {
    if (this.#verbosity === "None") return;
    if (this.#renderMode === "Auto")
      this.#renderMode = machineEnvironment("NO_COLOR") === null ? "ConsoleColor" : "Plaintext";
    writeRendered(this.#host, text, color, this.#renderMode);
  }

  /** A message of a part of the runner, where those are shown. */
  #debug(part: "Discovery" | "Filter" | "Skip", text: string): void {
    if (this.#debugs(part)) this.#say(`${part}: ${text} `, "Cyan");
  }

  #debugs(part: string): boolean {
    return this.#debugFrom.some((pattern) => like(part, pattern, true));
  }

  debugWriter(part: "Mock"): ((text: string) => void) | null {
    return this.#debugs(part) ? (text) => this.#say(`${part}: ${text} `, "Cyan") : null;
  }

  startNote?: () => void;

  runBreaks(): void {
    this.#title();
  }

  #title(): void {
    if (this.#isDetailed) this.#say(`Pester v${versionText(this.#version)}`, "Magenta");
  }

  fileDiscoveryStarts(name: string): void {
    this.#debug("Discovery", `Discovering tests in ${name}`);
  }

  fileDiscoveryEnded(container: TestContainer, milliseconds: number): void {
    const tests = allTests(container.root);
    const time = this.#version === 6 ? durationText(milliseconds) : `${Math.round(milliseconds)} ms`;
    this.#debug("Discovery", `Found ${tests.length} tests in ${time}`);
  }

  fileFiltered(container: TestContainer, filter: TestFilter): void {
    if (this.#version === 6) this.#tellSelection(container, filter);
  }

  #tellSelection(container: TestContainer, filter: TestFilter): void {
    if (!this.#debugs("Filter") && !this.#debugs("Skip")) return;
    for (const { part, text } of selectionMessages(container, filter)) this.#debug(part, text);
  }

  discoveryStarts(files: number): void {
    this.#title();
    this.#debug("Discovery", `Starting test discovery in ${files} test containers.`);
    this.#say(`\nStarting discovery in ${files} files.`, "Magenta");
  }

  runStarts(files: number, isParallel = false): void {
    this.#title();
    this.startNote?.();
    this.#say(`\nRunning tests from ${files} files${isParallel ? " in parallel" : ""}.`, "Magenta");
  }

  shuffled(seed: number): void {
    this.#say(
      `Shuffling execution order using seed ${seed}. Set 'Run.ShuffleSeed = ${seed}' to repeat this order.`,
      "Magenta",
    );
  }

  discoveryFailed(container: TestContainer): void {
    this.#containerFailure(`[-] Discovery in ${container.name} failed with:`, container.errors.flatMap(failureLines));
  }

  /** The lines of a container's failure have no margin. */
  #containerFailure(title: string, lines: readonly string[]): void {
    const server = chosenServer(this.#format);
    if (server === "None") {
      this.#say(title, "Red");
      this.#say(lines.join("\n"), "Red");
    } else for (const line of buildServerLines(server, this.#level, title, lines)) this.#say(line, null);
  }

  discoveryEnded(run: TestRun, filter: TestFilter): void {
    this.#debug("Discovery", "Processing discovery result objects, to set root, parents, filters etc.");
    if (this.#version !== 6) for (const container of run.containers) this.#tellSelection(container, filter);
    this.#say(`Discovery found ${run.tests.length} tests in ${durationText(run.discoveryMilliseconds)}.`, "Magenta");
    this.filtered(run.tests, filter);
    this.#debug("Discovery", "Test discovery finished.");
    if (run.configuration.flag("Run.SkipRun")) {
      this.#say("\nTest run was skipped.", "Magenta");
    } else if (!run.configuration.flag("CodeCoverage.Enabled")) this.#say("Running tests.", "Magenta");
  }

  filtered(tests: readonly TestItem[], filter: TestFilter): void {
    const sets = filterTexts(filter);
    if (!this.#isDetailed || sets.length === 0) return;
    for (const text of sets) this.#say(text, "Magenta");
    this.#say(`Filters selected ${tests.filter(({ shouldRun }) => shouldRun).length} tests to run.`, "Magenta");
  }

  containerStarts(container: TestContainer): void {
    this.#isFirstBlock = true;
    // Pester 5 names files alone.
    if (!this.#isDetailed || (this.#version === 5 && container.file === null)) return;
    this.#say(`\nRunning tests from '${container.name}'`, "Magenta");
  }

  containerEnded(container: TestContainer): void {
    if (container.errors.length > 0) {
      const lines = container.root.executed
        ? errorLines(container.errors, this.#trace, this.#version)
        : container.errors.flatMap(failureLines);
      this.#containerFailure(`[-] ${container.name} failed with:`, lines);
    }
    if (!this.#isDetailed && container.passed) {
      // Pester 5 names a script block by its text here.
      const name = this.#version === 5 ? (container.block?.text ?? container.name) : container.name;
      this.#write(`[+] ${name}`, "DarkGreen");
      const time = ` ${this.#took(container.milliseconds, container.milliseconds)}`;
      if (this.#version === 6) this.#write(time, "DarkGray");
      const count = allTests(container.root).length;
      this.#say(this.#version === 6 ? ` (${counted(count, "test")})` : time, "DarkGray");
      if (container.result !== "Skipped") return;
      this.#write(`[!] ${name}`, "Yellow");
      this.#say(time, "DarkGray");
    }
  }

  testStarts(test: TestItem): void {
    if (!this.#isDetailed) return;
    this.#announce(test.block);
    if (this.#showsStarts)
      this.#say(`${" ".repeat(1 + test.block.path.length)}[|] ${test.name}...${this.#place(test)}`, "DarkGray");
  }

  testEnded(test: TestItem): void {
    if (test.result === "Skipped" || test.result === "Inconclusive")
      this.#debug("Skip", `(${test.path.join(".")}) Test is skipped.`);
    if (!this.#isDetailed && test.result !== "Failed") return;
    const indent = this.#isDetailed ? " ".repeat(1 + test.block.path.length) : "";
    const name = this.#isDetailed ? test.expandedName : test.expandedPath;
    const reason = this.#isDetailed && test.reason !== "" ? ` ${test.reason}` : "";
    const title = `${indent}${outcomeMarks[test.result]} ${name}${reason}${this.#details(test)}`;
    const time = ` ${this.#took(test.milliseconds, test.userMilliseconds)}`;
    if (test.result === "Failed") {
      this.#failure(title, time, test.errors, `${indent} `);
      return;
    }
    this.#write(title, colors[test.result]);
    this.#say(time, "DarkGray");
  }

  blockFailed(block: BlockItem): void {
    if (this.#isDetailed && block.items.some((item) => item.kind === "test" && item.shouldRun)) this.#announce(block);
    const indent = this.#isDetailed ? " ".repeat(1 + block.path.length) : " ";
    this.#failure(`[-] ${block.command} ${block.path.join(".")} failed`, "", block.errors, indent);
  }

  #failure(title: string, time: string, errors: readonly ErrorRecord[], indent: string): void {
    const lines = errorLines(errors, this.#trace, this.#version);
    const server = chosenServer(this.#format);
    if (server === "None") {
      if (time !== "") this.#write(title, "Red");
      this.#say(time === "" ? title : time, time === "" ? "Red" : "DarkGray");
      this.#say(lines.map((line) => `${indent}${line}`).join("\n"), "Red");
      return;
    }
    // Azure shows all with its margin.
    const isAzure = server === "AzureDevops";
    const told = isAzure ? lines.map((line) => `${indent}${line}`) : lines;
    const heading = isAzure ? `${title}${time}` : `${title}${time}`.trimStart();
    for (const line of buildServerLines(server, this.#level, heading, told)) this.#say(line, null);
  }

  #took(milliseconds: number, userMilliseconds: number): string {
    if (this.#version === 6) return durationText(milliseconds);
    const rest = Math.max(0, milliseconds - userMilliseconds);
    return `${durationText(milliseconds)} (${durationText(userMilliseconds)}|${durationText(rest)})`;
  }

  /** The tags and the place of a test or block, where those are shown. */
  #details(item: TestItem | BlockItem): string {
    const tags = this.#showsTags && item.tags.length > 0 ? ` [Tags: ${item.tags.join(", ")}]` : "";
    return `${tags}${this.#place(item)}`;
  }

  #place(item: TestItem | BlockItem): string {
    const extent = item.body?.source.extent;
    return this.#showsPlaces && extent ? `, ${extent.source.fileName ?? ""}:${item.line}` : "";
  }

  /** The heading of a block is written when its first test ends. */
  #announce(block: BlockItem): void {
    if (block.announced || block.isRoot) return;
    if (block.parent) this.#announce(block.parent);
    block.announced = true;
    const depth = block.path.length - 1;
    if (depth === 0 && !this.#isFirstBlock) this.#say("");
    this.#isFirstBlock = false;
    const word = block.command === "Describe" ? "Describing" : "Context";
    const title = `${word} ${block.expandedName}${this.#details(block)}`;
    this.#say(`${" ".repeat(depth)}${title}`, block.command === "Describe" ? "Green" : "Cyan");
  }

  coverageStarts({ preparation }: CoverageRun, tellMissingPaths: () => void): void {
    this.#say("Starting code coverage.", "Magenta");
    tellMissingPaths();
    if (this.#isDetailed)
      this.#say(`Code Coverage preparation finished after ${this.#measured(preparation)}.`, "Magenta");
    if (this.#version === 5) this.#say("Running tests.", "Magenta");
  }

  coverageEnded({ summary, missed, isEnough }: CoverageText, milliseconds: number): void {
    const color = isEnough ? "DarkGreen" : "Red";
    this.#say("Processing code coverage result.", "Magenta");
    if (this.#isDetailed) this.#say(`Code Coverage result processed in ${this.#measured(milliseconds)}.`, "Magenta");
    if (summary === "") return;
    this.#say(summary, color);
    if (!this.#isDetailed || missed === null) return;
    this.#say(missed.title, color);
    this.#say(missed.table, "White");
  }

  #measured(milliseconds: number): string {
    return this.#version === 6 ? durationText(milliseconds) : `${Math.round(milliseconds)} ms`;
  }

  runEnded(run: TestRun): void {
    const count = (result: TestItem["result"]): number => run.of(result).length;
    this.#say(`Tests completed in ${durationText(run.milliseconds)}`, "White");
    const failed = count("Failed");
    this.#write(`Tests Passed: ${count("Passed")}, `, failed > 0 ? "White" : "DarkGreen");
    this.#write(`Failed: ${failed}, `, failed > 0 ? "Red" : "DarkGray");
    this.#write(`Skipped: ${count("Skipped")}, `, count("Skipped") > 0 ? "Yellow" : "DarkGray");
    this.#write(`Inconclusive: ${count("Inconclusive")}, `, count("Inconclusive") > 0 ? "Gray" : "DarkGray");
    if (this.#version === 5) this.#write("", run.tests.length > 0 ? "Gray" : "DarkGray");
    this.#say(`NotRun: ${count("NotRun")}`, count("NotRun") > 0 ? "Gray" : "DarkGray");
    if (run.failedBlocks.length > 0) {
      this.#say(`BeforeAll \\ AfterAll failed: ${run.failedBlocks.length}`, "Red");
      this.#say(run.failedBlocks.map((block) => `  - ${block.path.join(".")}`).join("\n"), "Red");
    }
    if (run.failedContainers.length > 0) {
      this.#say(`Container failed: ${run.failedContainers.length}`, "Red");
      this.#say(run.failedContainers.map(({ name }) => `  - ${name}`).join("\n"), "Red");
    }
    const { lastSkipped, usesPending } = pesterRun();
    if (usesPending)
      this.#say(
        "**DEPRECATED**: The -Pending parameter of Set-ItResult is deprecated. The parameter will be removed in a future version of Pester.",
        "Yellow",
      );
    if (lastSkipped > 0 && this.#isDetailed)
      this.#say(`Remaining tests skipped after first failure: ${lastSkipped}`, "Yellow");
  }
}

function filterTexts(filter: TestFilter): string[] {
  const sets = [
    ["FullName", filter.fullNames],
    ["Tag", filter.tags],
    ["ExcludeTag", filter.excludedTags],
    ["Line", filter.lines],
    ["ExcludeLine", filter.excludedLines],
  ] as const;
  return sets
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `Filter '${name}' set to (${values.map((value) => `'${value}'`).join(", ")}).`);
}
