import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { durationText } from "../../testing/output/durationText.ts";
import { errorLines } from "../../testing/output/errorLines.ts";
import type { PesterVersion } from "../../testing/run/PesterRun.ts";
import type { TestObserver } from "../../testing/run/TestObserver.ts";
import { allTests, type BlockItem, type TestContainer, type TestItem } from "../../testing/tree/TestTree.ts";

/** A line a file while tests run, and what failed in it below. */
export class TestProgress implements TestObserver {
  readonly #write: (text: string) => void;
  readonly #nameOf: (inside: string) => string;
  readonly #version: PesterVersion;
  #failures: string[] = [];

  constructor(write: (text: string) => void, nameOf: (inside: string) => string, version: PesterVersion) {
    this.#write = write;
    this.#nameOf = nameOf;
    this.#version = version;
  }

  discoveryStarts(): void {}
  runStarts(): void {}
  discoveryEnded(): void {}
  filtered(): void {}
  testStarts(): void {}
  runEnded(): void {}

  discoveryFailed(container: TestContainer): void {
    this.#write(`FAILED  ${this.#nameOf(container.name)}  cannot be read as tests\n`);
    this.#write(this.#errorText(container.errors));
  }

  containerStarts(): void {
    this.#failures = [];
  }

  containerEnded(container: TestContainer): void {
    const tests = allTests(container.root);
    const of = (result: TestItem["result"]): number => tests.filter((test) => test.result === result).length;
    const counts = [
      [of("Passed"), "passed"],
      [of("Failed"), "failed"],
      [of("Skipped"), "skipped"],
      [of("Inconclusive"), "inconclusive"],
    ] as const;
    const text = counts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(", ");
    const word = container.result === "Failed" ? "FAILED" : "ok    ";
    const took = durationText(container.milliseconds);
    this.#write(`${word}  ${this.#nameOf(container.name)}  ${text === "" ? "no tests" : text}, ${took}\n`);
    for (const failure of this.#failures) this.#write(failure);
    if (container.errors.length > 0 && !container.discoveryFailed) this.#write(this.#errorText(container.errors));
  }

  testEnded(test: TestItem): void {
    if (test.result !== "Failed") return;
    const notes = test.notes.map((note) => `      ${note}\n`).join("");
    this.#failures.push(`  [-] ${test.expandedPath}\n${this.#errorText(test.errors)}${notes}`);
  }

  blockFailed(block: BlockItem): void {
    this.#failures.push(`  [-] ${block.command} ${block.expandedNames.join(".")}\n${this.#errorText(block.errors)}`);
  }

  #errorText(errors: readonly ErrorRecord[]): string {
    return errorLines(errors, "Filtered", this.#version)
      .map((line) => `      ${line}\n`)
      .join("");
  }
}
