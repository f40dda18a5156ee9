import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { CoverageText } from "../coverage/coverageText.ts";
import { outerFramesOf } from "../run/outerFrames.ts";
import type { TestObserver } from "../run/TestObserver.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
import { durationText } from "./durationText.ts";
import type { Screen } from "./Screen.ts";
import { type ShownPart, shownParts } from "./shownParts.ts";

const margin = "  ";

/** What is shown of a result: its mark, its colour, and the words behind the name. */
const looks: Readonly<Record<string, { readonly mark: string; readonly color: string; readonly words: string }>> = {
  Passed: { mark: "[+]", color: "DarkGreen", words: "" },
  Failed: { mark: "[-]", color: "Red", words: "" },
  Skipped: { mark: "[!]", color: "Yellow", words: ", is skipped" },
  Pending: { mark: "[?]", color: "Gray", words: ", is pending" },
  Inconclusive: { mark: "[?]", color: "Gray", words: ", is inconclusive" },
};

/** The runner's words on the screen, as Pester 4 says them. */
export class Pester4Output implements TestObserver {
  readonly #host: Screen;
  readonly #configuration: PesterConfiguration;
  readonly #parts: ReadonlySet<ShownPart>;

  constructor(host: Screen, configuration: PesterConfiguration, shown: string) {
    this.#host = host;
    this.#configuration = configuration;
    this.#parts = shownParts(shown);
  }

  #say(text: string, color: string | null, rest: readonly [text: string, color: string] | null = null): void {
    if (rest === null) {
      this.#host.write(`${text}\n`, color);
      return;
    }
    this.#host.write(text, color);
    this.#host.write(`${rest[0]}\n`, rest[1]);
  }

  runStarts(): void {
    if (this.#parts.size === 0) return;
    const texts = (option: string) => this.#configuration.texts(option).join("', '");
    const name = texts("Filter.FullName");
    const tags = texts("Filter.Tag");
    this.#say("Pester v4.10.1", null);
    this.#say(
      `Executing all tests in '${texts("Run.Path")}'${name === "" ? "" : ` matching test name ${name}`}${tags === "" ? "" : ` with Tags ${tags}`}`,
      "White",
    );
  }

  containerStarts(container: TestContainer): void {
    this.#heading(`Executing script ${container.name}`, 0);
  }

  blockStarts(block: BlockItem): void {
    this.#heading(`${block.command === "Describe" ? "Describing" : "Context"} ${block.name}`, block.path.length);
  }

  #heading(text: string, depth: number): void {
    if (!this.#parts.has("Describe")) return;
    this.#say("", null);
    this.#say(`${margin.repeat(depth)}${text}`, "Green");
  }

  testEnded(test: TestItem): void {
    const result = test.isPending && test.result === "Skipped" ? "Pending" : test.result;
    if (result === "NotRun" || !this.#parts.has(result)) return;
    const { mark, color, words } = looks[result];
    const indent = margin.repeat(test.block.path.length + 1);
    const reason = words === "" ? "" : test.reason === "" ? words : `, ${test.reason}`;
    const took: [string, string] = [` ${durationText(test.milliseconds)}`, "DarkGray"];
    this.#say(`${indent}${mark} ${test.expandedName}${reason}`, color, took);
    if (result !== "Failed") return;
    for (const error of test.errors)
      for (const line of failureLines(error)) this.#say(`${indent}${margin}${line}`, color);
  }

  runEnded(run: TestRun): void {
    if (!this.#parts.has("Summary")) return;
    const { tests } = run;
    const count = (result: TestItem["result"], isPending = false): number =>
      tests.filter((test) => test.result === result && test.isPending === isPending).length;
    const [passed, failed, skipped] = [count("Passed"), count("Failed"), count("Skipped")];
    const [pending, inconclusive] = [count("Skipped", true), count("Inconclusive")];
    const tested = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    this.#say(`Tests completed in ${durationText(tested)}`, "White");
    const told = (number: number, color: string): string => (number > 0 ? color : "DarkGray");
    this.#host.write(`Tests Passed: ${passed}, `, failed > 0 ? "White" : "DarkGreen");
    this.#host.write(`Failed: ${failed}, `, told(failed, "Red"));
    this.#host.write(`Skipped: ${skipped}, `, told(skipped, "Yellow"));
    this.#host.write(`Pending: ${pending}, `, told(pending, "Gray"));
    this.#host.write(`Inconclusive: ${inconclusive} \n`, told(inconclusive, "Gray"));
  }

  coverageEnded({ summary, missed }: CoverageText): void {
    if (this.#parts.size === 0) return;
    const color = missed ? "DarkRed" : "White";
    this.#say("", null);
    this.#say("Code coverage report:", "White");
    this.#say(summary, color);
    if (!missed) return;
    this.#say(missed.title, color);
    this.#say(missed.table, null);
  }

  discoveryStarts(): void {}
  discoveryFailed(): void {}
  discoveryEnded(): void {}
  filtered(): void {}
  containerEnded(): void {}
  testStarts(): void {}
  blockFailed(): void {}
}

/** The message, from the innermost exception out; the line of an assertion; and the stack below the test. */
function failureLines(error: ErrorRecord): string[] {
  const isAssertion = error.errorId === "PesterAssertionFailed";
  const chain: ExceptionObject[] = [];
  for (let one: ExceptionObject | null = error.exception; one; one = one.innerException) chain.unshift(one);
  const messages = chain.flatMap((one) => {
    const text = isAssertion ? one.message : `${one.clrType.shortName}: ${one.message}`;
    return text.split(/\r?\n/).filter((line) => line !== "");
  });
  const place = isAssertion
    ? [`${toText(getMember(error.targetObject, "Line"))}: ${toText(getMember(error.targetObject, "LineText"))}`]
    : [];
  const frames = (error.scriptStackTrace ?? "").split(/\r?\n/).filter((line) => line !== "");
  return [...messages, ...place, ...frames.slice(0, Math.max(1, frames.length - outerFramesOf(error)))];
}
