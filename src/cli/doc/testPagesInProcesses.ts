import { type ChildProcessByStdio, spawn } from "node:child_process";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import type { Program } from "../Program.ts";
import { bundleFolder } from "../productFolder.ts";
import { standardError } from "../terminal/StandardOutput.ts";
import type { FoundPage } from "./findPages.ts";
import type { PageOutcome } from "./PageReport.ts";

/** How often a person's wish to stop is looked for. */
const pollMilliseconds = 50;

/**
 * Tests pages in `jobs` processes, each of which takes the next page when it is done with one. `words` is the command line
 * that reads names of pages from standard input. The outcomes are in the order of the pages; null where the person stopped
 * it. `done` is told of each as it comes. A process that dies is the fault of its page alone.
 */
export async function testPagesInProcesses(
  pages: readonly FoundPage[],
  jobs: number,
  words: readonly string[],
  { stopFlag }: Program,
  done: (outcome: PageOutcome) => void,
): Promise<readonly PageOutcome[] | null> {
  const outcomes: PageOutcome[] = [];
  const workers = new Set<PageProcess>();
  let next = 0;
  let isStopped = false;
  const poll = setInterval(() => {
    if (isStopped || Atomics.load(stopFlag, 0) !== 1) return;
    isStopped = true;
    for (const worker of workers) worker.stop();
  }, pollMilliseconds);
  const work = async (): Promise<void> => {
    let worker: PageProcess | null = null;
    while (next < pages.length && !isStopped) {
      const index = next++;
      if (worker === null || worker.hasEnded) {
        worker = new PageProcess(words);
        workers.add(worker);
      }
      outcomes[index] = await worker.test(pages[index]);
      if (!isStopped) done(outcomes[index]);
    }
    worker?.end();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, pages.length) }, work));
  } finally {
    clearInterval(poll);
  }
  return isStopped ? null : outcomes;
}

/** A process that answers every name of a page with a line of JSON. */
class PageProcess {
  hasEnded = false;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  #out = "";
  #said = "";
  #resolve: ((outcome: PageOutcome) => void) | null = null;
  #page: FoundPage | null = null;

  constructor(words: readonly string[]) {
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

  test(page: FoundPage): Promise<PageOutcome> {
    this.#page = page;
    this.#said = "";
    return new Promise((resolve) => {
      this.#resolve = resolve;
      this.#child.stdin.write(`${JSON.stringify(page)}\n`);
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
    this.#answer(JSON.parse(line) as PageOutcome);
  }

  #ended(problem: string): void {
    this.hasEnded = true;
    if (this.#page === null) return;
    const sentence =
      this.#said
        .trim()
        .split("\n")
        .at(-1)
        ?.replace(/^cmdlab: /, "") ?? "";
    const reason = sentence === "" ? problem : `${problem}: ${sentence}`;
    this.#answer({
      page: this.#page.file,
      problem: `The page '${this.#page.file}' has no verdict, since ${reason}.`,
      isFault: true,
    });
  }

  #answer(outcome: PageOutcome): void {
    const resolve = this.#resolve;
    this.#resolve = null;
    if (resolve !== null) this.#page = null;
    resolve?.(outcome);
  }
}
