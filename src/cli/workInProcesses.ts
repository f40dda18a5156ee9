import { type ChildProcessByStdio, spawn } from "node:child_process";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { bundleFolder } from "./productFolder.ts";
import { standardError } from "./terminal/StandardOutput.ts";

/** How often a person's wish to stop is looked for. */
const pollMilliseconds = 50;

/** Work on many things, a line of JSON out and one back for each. */
export interface ProcessWork<Item, Answer> {
  readonly items: readonly Item[];
  readonly jobs: number;
  /** The command line that reads items from standard input. */
  readonly words: readonly string[];
  readonly stopFlag: Int32Array;
  /** Told of each as it comes. */
  readonly done: (answer: Answer, index: number) => void;
  /** The answer for an item whose process died, with the reason as a part of a sentence. */
  readonly lost: (item: Item, reason: string) => Answer;
  /** Asked before an item is given out; absent: all are. */
  readonly isEnough?: () => boolean;
}

/**
 * Does work in `jobs` processes, each of which takes the next item when it is done with one. The answers are in the order of
 * the items; those that nobody worked on any more are undefined. A process that dies is the fault of its item alone.
 */
export async function workInProcesses<Item, Answer>(
  work: ProcessWork<Item, Answer>,
): Promise<{ readonly answers: readonly (Answer | undefined)[]; readonly isStopped: boolean }> {
  const { items, jobs, words, stopFlag, done, lost, isEnough = () => false } = work;
  const answers: (Answer | undefined)[] = items.map(() => undefined);
  const workers = new Set<AnsweringProcess<Item, Answer>>();
  let next = 0;
  let isStopped = false;
  const poll = setInterval(() => {
    if (isStopped || Atomics.load(stopFlag, 0) !== 1) return;
    isStopped = true;
    for (const worker of workers) worker.stop();
  }, pollMilliseconds);
  const takeTurns = async (): Promise<void> => {
    let worker: AnsweringProcess<Item, Answer> | null = null;
    while (next < items.length && !isStopped && !isEnough()) {
      const index = next++;
      if (worker === null || worker.hasEnded) {
        worker = new AnsweringProcess<Item, Answer>(words, lost);
        workers.add(worker);
      }
      const answer = await worker.ask(items[index]);
      if (isStopped) return;
      answers[index] = answer;
      done(answer, index);
    }
    worker?.end();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, takeTurns));
  } finally {
    clearInterval(poll);
    for (const worker of workers) worker.end();
  }
  return { answers, isStopped };
}

/** A process that answers every line of JSON with another one. */
class AnsweringProcess<Item, Answer> {
  hasEnded = false;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  #out = "";
  #said = "";
  #resolve: ((answer: Answer) => void) | null = null;
  #item: Item | null = null;
  readonly #lost: ProcessWork<Item, Answer>["lost"];

  constructor(words: readonly string[], lost: ProcessWork<Item, Answer>["lost"]) {
    this.#lost = lost;
    this.#child = spawn(process.execPath, [path.join(bundleFolder(), "main.cjs"), ...words], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "" },
    });
    this.#child.stdout.setEncoding("utf8").on("data", (text: string) => this.#take(text));
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said += text;
    });
    // A process that is gone is known by its end.
    this.#child.stdin.on("error", () => {});
    this.#child.on("error", (error) => this.#ended(error.message));
    this.#child.on("close", (code, signal) =>
      this.#ended(signal ? `its process was ended by ${signal}` : `its process ended with exit code ${code}`),
    );
  }

  ask(item: Item): Promise<Answer> {
    this.#item = item;
    this.#said = "";
    return new Promise((resolve) => {
      this.#resolve = resolve;
      this.#child.stdin.write(`${JSON.stringify(item)}\n`);
    });
  }

  end(): void {
    this.#child.stdin.end();
  }

  stop(): void {
    this.#child.kill("SIGTERM");
  }

  #take(text: string): void {
    this.#out += text;
    const at = this.#out.indexOf("\n");
    if (at < 0) return;
    const line = this.#out.slice(0, at);
    this.#out = this.#out.slice(at + 1);
    if (this.#said !== "") standardError.write(this.#said);
    this.#answer(JSON.parse(line) as Answer);
  }

  #ended(problem: string): void {
    this.hasEnded = true;
    if (this.#item === null) return;
    const sentence =
      this.#said
        .trim()
        .split("\n")
        .at(-1)
        ?.replace(/^cmdlab: /, "") ?? "";
    const reason = sentence === "" ? problem : `${problem}: ${sentence}`;
    this.#answer(this.#lost(this.#item, reason));
  }

  #answer(answer: Answer): void {
    const resolve = this.#resolve;
    this.#resolve = null;
    if (resolve !== null) this.#item = null;
    resolve?.(answer);
  }
}
