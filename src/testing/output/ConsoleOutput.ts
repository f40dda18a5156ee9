import type { PSHost } from "../../command/PSHost.ts";
import type { ErrorRecord } from "../../objects/model/ErrorRecord.ts";
import type { RunObserver } from "../run/runContainer.ts";
import { allBlocks, allTests, type BlockItem, type TestContainer, type TestItem } from "../tree/TestTree.ts";

export type Verbosity = "None" | "Normal" | "Detailed" | "Diagnostic";

const marks = { Passed: "[+]", Failed: "[-]", Skipped: "[!]", Inconclusive: "[?]", NotRun: "[ ]" } as const;
const colors = {
  Passed: "DarkGreen",
  Failed: "Red",
  Skipped: "Yellow",
  Inconclusive: "Gray",
  NotRun: "Gray",
} as const;

/** The runner's words on the screen, as Pester 5 says them. */
export class ConsoleOutput implements RunObserver {
  readonly #host: PSHost;
  readonly #verbosity: Verbosity;
  #isFirstBlock = true;

  constructor(host: PSHost, verbosity: Verbosity) {
    this.#host = host;
    this.#verbosity = verbosity;
  }

  get #isDetailed(): boolean {
    return this.#verbosity === "Detailed" || this.#verbosity === "Diagnostic";
  }

  #say(text: string, color: string | null = null): void {
    if (this.#verbosity !== "None") this.#host.write(`${text}\n`, color);
  }

  discoveryStarts(files: number, version: string): void {
    if (this.#isDetailed) this.#say(`Pester v${version}`, "Magenta");
    this.#say("");
    this.#say(`Starting discovery in ${files} files.`, "Magenta");
  }

  discoveryFailed(container: TestContainer): void {
    this.#say(`[-] Discovery in ${nameOf(container)} failed with:`, "Red");
    for (const error of container.errors) this.#say(`${exceptionText(error)}`, "Red");
  }

  discoveryEnded(tests: number, milliseconds: number): void {
    this.#say(`Discovery found ${tests} tests in ${time(milliseconds)}.`, "Magenta");
    this.#say("Running tests.", "Magenta");
  }

  containerStarts(container: TestContainer): void {
    this.#isFirstBlock = true;
    if (!this.#isDetailed) return;
    this.#say("");
    this.#say(`Running tests from '${nameOf(container)}'`, "Magenta");
  }

  containerEnded(container: TestContainer): void {
    if (container.errors.length > 0) {
      this.#say(`[-] ${nameOf(container)} failed with:`, "Red");
      for (const error of container.errors) this.#say(exceptionText(error), "Red");
    } else if (!this.#isDetailed && container.result === "Passed")
      this.#say(`[+] ${nameOf(container)} ${time(container.milliseconds)}`, "Green");
  }

  testEnded(test: TestItem): void {
    if (this.#isDetailed) this.#announce(test.block);
    else if (test.result !== "Failed" || test.errors.length === 0) return;
    const indent = this.#isDetailed ? "  ".padEnd(1 + test.block.path.length) : "";
    const name = this.#isDetailed ? test.expandedName : test.expandedPath;
    const reason = test.reason === "" ? "" : `, ${test.reason}`;
    const took = `${time(test.userMilliseconds)} (${time(test.userMilliseconds)}|0ms)`;
    this.#say(`${indent}${marks[test.result]} ${name}${reason} ${took}`, colors[test.result]);
    if (test.result === "Failed") this.#errors(test.errors, `${indent} `);
  }

  blockFailed(block: BlockItem): void {
    this.#say(`[-] ${block.command} ${block.expandedNames.join(".")} failed`, "Red");
    this.#errors(block.errors, " ");
  }

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

  #errors(errors: readonly ErrorRecord[], indent: string): void {
    for (const [at, error] of errors.entries()) {
      const lead = errors.length > 1 ? `[${at}] ` : "";
      for (const line of `${lead}${errorText(error)}`.split("\n")) this.#say(`${indent}${line}`, "Red");
    }
  }

  runEnded(containers: readonly TestContainer[], milliseconds: number): void {
    const tests = containers.flatMap(({ root }) => allTests(root));
    const count = (result: TestItem["result"]): number => tests.filter((test) => test.result === result).length;
    this.#say(`Tests completed in ${time(milliseconds)}`);
    this.#say(
      `Tests Passed: ${count("Passed")}, Failed: ${count("Failed")}, Skipped: ${count("Skipped")}, Inconclusive: ${count("Inconclusive")}, NotRun: ${count("NotRun")}`,
    );
    const blocks = containers.flatMap(({ root }) => allBlocks(root)).filter(({ errors }) => errors.length > 0);
    if (blocks.length > 0) {
      this.#say(`BeforeAll \\ AfterAll failed: ${blocks.length}`);
      for (const block of blocks) this.#say(`  - ${block.expandedNames.join(".")}`);
    }
    const failed = containers.filter(({ errors }) => errors.length > 0);
    if (failed.length > 0) {
      this.#say(`Container failed: ${failed.length}`);
      for (const container of failed) this.#say(`  - ${nameOf(container)}`);
    }
  }
}

function nameOf({ file }: TestContainer): string {
  return file ?? "<ScriptBlock>";
}

/** Below a second whole milliseconds, else seconds with two decimals. */
export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)}ms` : `${Number((milliseconds / 1000).toFixed(2))}s`;
}

function errorText(error: ErrorRecord): string {
  return error.errorId === "PesterAssertionFailed" ? error.message : `${shortType(error)}: ${error.message}`;
}

function exceptionText(error: ErrorRecord): string {
  return `${error.exception.clrType.name}: ${error.message}`;
}

function shortType({ exception }: ErrorRecord): string {
  return exception.clrType.name.slice(exception.clrType.name.lastIndexOf(".") + 1);
}
