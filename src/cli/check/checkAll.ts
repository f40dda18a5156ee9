import { availableParallelism } from "node:os";
import type { CheckTarget } from "../../check/CheckTarget.ts";
import type { Rule } from "../../check/Rule.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import type { Program } from "../Program.ts";
import { Progress } from "../Progress.ts";
import { readJobs } from "../readJobs.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { workInProcesses } from "../workInProcesses.ts";
import type { CheckedFile } from "./CheckResult.ts";
import type { CheckFile } from "./checkFiles.ts";
import { fileChecker } from "./fileChecker.ts";

/** A process is worth its start for so many files. */
const filesPerProcess = 40;
/** One works, the other compiles and collects for it. */
const coresPerProcess = 2;

type Answer = CheckedFile | { readonly problem: string };

/** How many processes check so many files: what `--jobs` says, else as many as are worth it. UsageError: no such number. */
export function jobsFor(files: number, text: string | null): number {
  if (text !== null) return readJobs(text);
  return Math.max(
    1,
    Math.min(Math.floor(availableParallelism() / coresPerProcess), Math.floor(files / filesPerProcess)),
  );
}

/** Checks files, in their order. */
export function checkHere(
  files: readonly CheckFile[],
  target: CheckTarget,
  active: readonly Rule[],
): readonly CheckedFile[] {
  return files.map(fileChecker(target, active));
}

/** The same in processes; null where a person stopped it. UsageError: a file that cannot be read, or has no verdict. */
export async function checkInProcesses(
  files: readonly CheckFile[],
  jobs: number,
  args: ParsedArguments,
  program: Program,
): Promise<readonly CheckedFile[] | null> {
  const progress = new Progress(files.length, "files");
  const options = passedOn.flatMap((name) => (args.texts.get(name) ?? []).map((value) => `--${name}=${value}`));
  const { answers, isStopped } = await workInProcesses<CheckFile, Answer>({
    items: files,
    jobs,
    words: ["check", "--json", ...options, "-"],
    stopFlag: program.stopFlag,
    done: (_, index) => progress.step(files[index].file),
    lost: ({ file }, reason) => ({ problem: `'${file}' could not be checked, since ${reason}.` }),
  });
  progress.clear();
  if (isStopped) return null;
  return answers.map((answer) => {
    if (answer === undefined || "problem" in answer) throw new UsageError(answer?.problem ?? "A file was not checked.");
    return answer;
  });
}

/** What the processes are told as well. */
const passedOn = ["product", "version", "rule", "exclude-rule", "scenario", "edition"];

/** Files come on standard input as JSON, a line each, and for each a line of JSON goes out at once. */
export function answerFiles(target: CheckTarget, active: readonly Rule[], program: Program): void {
  const check = fileChecker(target, active);
  for (let line = program.keyboard.readLine(""); line !== null; line = program.keyboard.readLine(""))
    if (line.trim() !== "") standardOutput.write(`${JSON.stringify(answerTo(JSON.parse(line), check))}\n`);
}

function answerTo(file: CheckFile, check: (file: CheckFile) => CheckedFile): Answer {
  try {
    return check(file);
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.message };
    throw error;
  }
}
