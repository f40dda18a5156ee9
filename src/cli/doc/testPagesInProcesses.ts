import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Program } from "../Program.ts";
import { bundleFolder } from "../productFolder.ts";
import { standardError } from "../StandardOutput.ts";
import type { FoundPage } from "./findPages.ts";
import type { PageOutcome } from "./PageReport.ts";

/** How often a person's wish to stop is looked for. */
const pollMilliseconds = 50;

/**
 * Tests every page in a process of its own, `jobs` of them at a time. The outcomes are in the order of the pages; null
 * where the person stopped it. `done` is told of each as it comes. A process that dies is the fault of its page alone.
 */
export async function testPagesInProcesses(
  pages: readonly FoundPage[],
  jobs: number,
  words: (page: FoundPage) => readonly string[],
  { stopFlag }: Program,
  done: (outcome: PageOutcome) => void,
): Promise<readonly PageOutcome[] | null> {
  const outcomes: PageOutcome[] = [];
  const running = new Set<ChildProcess>();
  let next = 0;
  let isStopped = false;
  const poll = setInterval(() => {
    if (isStopped || Atomics.load(stopFlag, 0) !== 1) return;
    isStopped = true;
    for (const child of running) child.kill("SIGTERM");
  }, pollMilliseconds);
  const work = async (): Promise<void> => {
    while (next < pages.length && !isStopped) {
      const index = next++;
      outcomes[index] = await testInProcess(pages[index], words(pages[index]), running);
      if (!isStopped) done(outcomes[index]);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, pages.length) }, work));
  } finally {
    clearInterval(poll);
  }
  return isStopped ? null : outcomes;
}

function testInProcess(page: FoundPage, words: readonly string[], running: Set<ChildProcess>): Promise<PageOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(bundleFolder(), "main.cjs"), ...words], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "" },
    });
    running.add(child);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => err.push(bytes));
    const end = (problem: string): void => {
      running.delete(child);
      const said = Buffer.concat(err).toString("utf8");
      const outcome = outcomeIn(Buffer.concat(out).toString("utf8"));
      if (outcome && said !== "") standardError.write(said);
      resolve(outcome ?? failureOf(page, said, problem));
    };
    child.on("error", (error) => end(error.message));
    child.on("close", (code, signal) =>
      end(signal ? `its process was ended by ${signal}` : `its process ended with ${code}`),
    );
  });
}

function outcomeIn(text: string): PageOutcome | null {
  try {
    return JSON.parse(text) as PageOutcome;
  } catch {
    return null;
  }
}

/** What the process said last is the reason. */
function failureOf({ file, isNamed }: FoundPage, said: string, problem: string): PageOutcome {
  const sentence =
    said
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^cmdlab: /, "") ?? "";
  const isFault = isNamed || !/has no script\.$/.test(sentence);
  return { page: file, problem: sentence === "" ? problem : sentence, isFault };
}
