import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { Progress } from "../Progress.ts";
import { standardError, standardOutput } from "../terminal/StandardOutput.ts";
import { workInProcesses } from "../workInProcesses.ts";
import type { TestAnswer } from "./answerTests.ts";
import { hasFailure } from "./hasFailure.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import type { TestPlan } from "./TestPlan.ts";
import type { TestRunParts } from "./TestRunParts.ts";

/** Options of the run as a whole, which the process that asks sees to. */
const ownOptions = new Set(["jobs", "report", "baseline", "shard", "shuffle"]);

const mostInBatch = 10;
const turns = 4;

/** Runs files in processes, and tells of them in their order, as one process would. */
export async function testInProcesses(
  { files }: TestPlan,
  args: ParsedArguments,
  { wishes, options, program, places }: TestRunParts,
): Promise<TestedFile[]> {
  if (options.state !== null && wishes.isolation === "none")
    throw new UsageError("One state folder serves one file at a time: leave --jobs out.");
  const progress = new Progress(files.length, "files");
  const batches = batchesOf(files, wishes.jobs);
  const ready: (readonly TestAnswer[] | undefined)[] = [];
  let told = 0;
  let hasFailed = false;
  const tellReady = (): void => {
    for (let answers = ready[told]; answers && !hasFailed; answers = ready[++told]) {
      progress.clear();
      for (const answer of answers) {
        if (hasFailed) break;
        for (const [descriptor, text] of answer.written)
          (descriptor === 1 ? standardOutput : standardError).write(text);
        if (wishes.failFast && answer.tested.some(hasFailure)) hasFailed = true;
      }
    }
  };
  const { answers, isStopped } = await workInProcesses<readonly PlannedFile[], readonly TestAnswer[]>({
    items: batches,
    jobs: wishes.jobs,
    words: ["test", "--worker", ...optionWords(args), ...places],
    stopFlag: program.stopFlag,
    done(answer, index) {
      ready[index] = answer;
      tellReady();
      for (const { file } of batches[index]) progress.step(file);
    },
    lost: (batch, reason) =>
      batch.map((file) => ({ tested: [lostFile(file, reason)], written: [[1, `FAILED  ${file.file}  ${reason}\n`]] })),
    isEnough: () => hasFailed,
  });
  progress.clear();
  const tested = upToFailure(
    answers.flatMap((answer) => answer ?? []),
    wishes.failFast,
  );
  if (!isStopped) return tested;
  const [first = lostFile(files[0], "it was stopped"), ...others] = tested;
  return [{ ...first, stopped: "stopped" }, ...others];
}

/** With --fail-fast nothing is told of files behind the first that failed, as if they had not run. */
function upToFailure(answers: readonly TestAnswer[], failFast: boolean): TestedFile[] {
  const tested: TestedFile[] = [];
  for (const answer of answers) {
    tested.push(...answer.tested);
    if (failFast && answer.tested.some(hasFailure)) break;
  }
  return tested;
}

/** Many files go out several at once, as far as that leaves each process some turns: a turn costs more than a small file. */
function batchesOf(files: readonly PlannedFile[], jobs: number): readonly (readonly PlannedFile[])[] {
  const size = Math.max(1, Math.min(mostInBatch, Math.floor(files.length / (jobs * turns))));
  return Array.from({ length: Math.ceil(files.length / size) }, (_, at) => files.slice(at * size, (at + 1) * size));
}

function optionWords(args: ParsedArguments): string[] {
  const flags = ["update", "show-changes", "fail-fast", "coverage"]
    .filter((name) => args.has(name))
    .map((name) => `--${name}`);
  const options = [...args.texts].flatMap(([name, values]) =>
    ownOptions.has(name) ? [] : values.map((value) => `--${name}=${value}`),
  );
  return [...flags, ...options];
}

/** A file whose process died. */
function lostFile(file: PlannedFile, reason: string): TestedFile {
  const failure = { message: `There are no results, since ${reason}.`, trace: "" };
  const root = {
    kind: "block",
    name: "Root",
    expandedName: "Root",
    path: [],
    expandedPath: "",
    command: "",
    line: 1,
    tags: [],
    groupId: null,
    executedAt: 0,
    milliseconds: 0,
    failure: null,
    isSkipped: false,
    executed: false,
    data: [],
    dataText: null,
    output: [],
    items: [],
  } as const;
  return {
    ...file,
    kind: "tests",
    version: null,
    machine: null,
    container: { name: file.file, executedAt: 0, milliseconds: 0, failure, root },
    missing: [],
    stopped: null,
  };
}
