import type { PSHost } from "../../command/services/PSHost.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { CoverageRun } from "../coverage/CoverageRun.ts";
import type { CoverageText } from "../coverage/coverageText.ts";
import type { TestFilter } from "../run/filterTests.ts";
import { type PesterVersion, pesterRun, versionText } from "../run/PesterRun.ts";
import type { TestObserver } from "../run/TestObserver.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
import { buildServerLines, chosenServer } from "./buildServer.ts";
import { durationText } from "./durationText.ts";
import { errorLines, failureLines } from "./errorLines.ts";

const marks = { Passed: "[+]", Failed: "[-]", Skipped: "[!]", Inconclusive: "[?]", NotRun: "[ ]" } as const;
const colors = {
  Passed: "DarkGreen",
  Failed: "Red",
  Skipped: "Yellow",
  Inconclusive: "Gray",
  NotRun: "Gray",
} as const;

/** The runner's words on the screen, as Pester says them. */
export class ConsoleOutput implements TestObserver {
  readonly #host: PSHost;
  readonly #verbosity: string;
  readonly #trace: string;
  readonly #format: string;
  readonly #level: string;
  #isFirstBlock = true;

  constructor(host: PSHost, configuration: PesterConfiguration) {
    this.#host = host;
    this.#verbosity = configuration.word("Output.Verbosity");
    this.#trace = configuration.word("Output.StackTraceVerbosity");
    this.#format = configuration.word("Output.CIFormat");
    this.#level = configuration.word("Output.CILogLevel");
    configuration.word("Run.SkipRemainingOnFailure");
    configuration.word("Output.RenderMode");
  }

  /** A file that requires another version changes it before the run begins. */
  get #version(): PesterVersion {
    return pesterRun().version;
  }

  get #isDetailed(): boolean {
    return this.#verbosity === "Detailed" || this.#verbosity === "Diagnostic";
  }

  #say(text: string, color: string | null = null): void {
    if (this.#verbosity !== "None") this.#host.write(`${text}\n`, color);
  }

  #begin(): void {
    if (this.#isDetailed) this.#say(`Pester v${versionText(this.#version)}`, "Magenta");
    this.#say("");
  }

  discoveryStarts(files: number): void {
    this.#begin();
    this.#say(`Starting discovery in ${files} files.`, "Magenta");
  }

  runStarts(files: number): void {
    this.#begin();
    this.#say(`Running tests from ${files} files.`, "Magenta");
  }

  discoveryFailed(container: TestContainer): void {
    this.#say(`[-] Discovery in ${container.name} failed with:`, "Red");
    for (const error of container.errors) for (const line of failureLines(error)) this.#say(line, "Red");
  }

  discoveryEnded(run: TestRun, filter: TestFilter): void {
    this.#say(`Discovery found ${run.tests.length} tests in ${durationText(run.discoveryMilliseconds)}.`, "Magenta");
    this.filtered(run.tests, filter);
    if (run.configuration.flag("Run.SkipRun")) {
      this.#say("");
      this.#say("Test run was skipped.", "Magenta");
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
    if (!this.#isDetailed) return;
    this.#say("");
    this.#say(`Running tests from '${container.name}'`, "Magenta");
  }

  containerEnded(container: TestContainer): void {
    if (container.errors.length > 0) {
      this.#say(`[-] ${container.name} failed with:`, "Red");
      for (const error of container.errors) {
        const lines = container.root.executed ? errorLines([error], this.#trace, this.#version) : failureLines(error);
        for (const line of lines) this.#say(line, "Red");
      }
    } else if (!this.#isDetailed && container.result === "Passed")
      this.#say(`[+] ${container.name} ${this.#took(container.milliseconds, container.milliseconds)}`, "Green");
  }

  testStarts(test: TestItem): void {
    if (this.#isDetailed) this.#announce(test.block);
  }

  testEnded(test: TestItem): void {
    if (!this.#isDetailed && test.result !== "Failed") return;
    const indent = this.#isDetailed ? " ".repeat(1 + test.block.path.length) : "";
    const name = this.#isDetailed ? test.expandedName : test.expandedPath;
    const reason = this.#isDetailed && test.reason !== "" ? ` ${test.reason}` : "";
    const title = `${marks[test.result]} ${name}${reason} ${this.#took(test.milliseconds, test.userMilliseconds)}`;
    if (test.result !== "Failed") this.#say(`${indent}${title}`, colors[test.result]);
    else this.#failure(`${indent}${title}`, test.errors, `${indent} `);
  }

  blockFailed(block: BlockItem): void {
    if (this.#isDetailed) this.#announce(block);
    const indent = this.#isDetailed ? " ".repeat(1 + block.path.length) : " ";
    this.#failure(`[-] ${block.command} ${block.expandedNames.join(".")} failed`, block.errors, indent);
  }

  #failure(title: string, errors: readonly ErrorRecord[], indent: string): void {
    const lines = errorLines(errors, this.#trace, this.#version);
    const server = chosenServer(this.#format);
    if (server === "None") {
      this.#say(title, "Red");
      for (const line of lines) if (line !== "") this.#say(`${indent}${line}`, "Red");
      return;
    }
    for (const line of buildServerLines(server, this.#level, title.trimStart(), lines)) this.#say(line, "Red");
  }

  #took(milliseconds: number, userMilliseconds: number): string {
    if (this.#version === 6) return durationText(milliseconds);
    const rest = Math.max(0, milliseconds - userMilliseconds);
    return `${durationText(milliseconds)} (${durationText(userMilliseconds)}|${durationText(rest)})`;
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
    this.#say(`${" ".repeat(depth)}${word} ${block.expandedName}`, block.command === "Describe" ? "Green" : "Cyan");
  }

  coverageStarts({ preparation }: CoverageRun): void {
    this.#say("Starting code coverage.", "Magenta");
    if (this.#isDetailed)
      this.#say(`Code Coverage preparation finished after ${this.#measured(preparation)}.`, "Magenta");
    if (this.#version === 5) this.#say("Running tests.", "Magenta");
  }

  coverageEnded({ summary, missed }: CoverageText, milliseconds: number): void {
    this.#say("Processing code coverage result.", "Magenta");
    if (this.#isDetailed) this.#say(`Code Coverage result processed in ${this.#measured(milliseconds)}.`, "Magenta");
    this.#say(summary);
    if (!this.#isDetailed || missed === null) return;
    this.#say(missed.title);
    this.#say(missed.table);
  }

  #measured(milliseconds: number): string {
    return this.#version === 6 ? durationText(milliseconds) : `${Math.round(milliseconds)} ms`;
  }

  runEnded(run: TestRun): void {
    const count = (result: TestItem["result"]): number => run.of(result).length;
    this.#say(`Tests completed in ${durationText(run.milliseconds)}`);
    this.#say(
      `Tests Passed: ${count("Passed")}, Failed: ${count("Failed")}, Skipped: ${count("Skipped")}, Inconclusive: ${count("Inconclusive")}, NotRun: ${count("NotRun")}`,
    );
    if (run.failedBlocks.length > 0) {
      this.#say(`BeforeAll \\ AfterAll failed: ${run.failedBlocks.length}`);
      for (const block of run.failedBlocks) this.#say(`  - ${block.expandedNames.join(".")}`);
    }
    if (run.failedContainers.length > 0) {
      this.#say(`Container failed: ${run.failedContainers.length}`);
      for (const container of run.failedContainers) this.#say(`  - ${container.name}`);
    }
    const { lastSkipped } = pesterRun();
    if (lastSkipped > 0) this.#say(`Remaining tests skipped after first failure: ${lastSkipped}`);
  }
}

function filterTexts(filter: TestFilter): string[] {
  const sets = [
    ["Tag", filter.tags],
    ["ExcludeTag", filter.excludedTags],
    ["Line", filter.lines],
    ["ExcludeLine", filter.excludedLines],
    ["FullName", filter.fullNames],
  ] as const;
  return sets
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `Filter '${name}' set to (${values.map((value) => `'${value}'`).join(", ")}).`);
}
