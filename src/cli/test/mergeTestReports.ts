import { UsageError } from "../options/UsageError.ts";
import type { Program } from "../Program.ts";
import { type KeptRun, readKeptRun } from "./KeptRun.ts";
import type { TestedFile } from "./TestedFile.ts";
import type { TestWishes } from "./TestWishes.ts";
import { tellTests } from "./tellTests.ts";

/** cmdlab test merge REPORT...: reports of shards as the report of one run; refuses what is no whole run. */
export function mergeTestReports(words: readonly string[], wishes: TestWishes, program: Program): number {
  if (words.length === 0)
    throw new UsageError("'cmdlab test merge' needs the reports of shards, which --report json=FILE writes.");
  const runs = words.map((file) => [file, readKeptRun(file, "report of a run of tests")] as const);
  const [, { fileCount }] = runs[0];
  const files = new Map<number, readonly [report: string, tested: TestedFile]>();
  for (const [report, run] of runs) {
    if (run.fileCount !== fileCount)
      throw new UsageError(
        `'${report}' is of a run of ${run.fileCount} files, and '${words[0]}' of one of ${fileCount}: they are not parts of one run.`,
      );
    for (const tested of run.files) {
      const other = files.get(tested.place);
      if (other) throw new UsageError(`'${tested.file}' is in '${other[0]}' and again in '${report}'.`);
      files.set(tested.place, [report, tested]);
    }
  }
  refuseGaps(
    runs.map(([, run]) => run),
    files.size,
  );
  const inOrder = [...files.values()].map(([, tested]) => tested).sort((left, right) => left.place - right.place);
  const baseline = wishes.baseline === null ? null : readKeptRun(wishes.baseline, "baseline");
  return tellTests({ shard: null, fileCount, files: inOrder }, { wishes, program, baseline, seconds: null });
}

/** A merged report is never greener than the run: files that no report has are told. */
function refuseGaps(runs: readonly KeptRun[], count: number): void {
  const [{ fileCount }] = runs;
  if (count === fileCount) return;
  const parts = runs.find(({ shard }) => shard !== null)?.shard?.parts ?? 1;
  const there = new Set(runs.map(({ shard }) => shard?.part ?? 1));
  const absent = Array.from({ length: parts }, (_, at) => at + 1).filter((part) => !there.has(part));
  const which =
    absent.length === 0
      ? "a shard ended before all of its files were done"
      : `the report of shard ${absent.map((part) => `${part}/${parts}`).join(", ")} is not among them`;
  throw new UsageError(`The reports have ${count} of ${fileCount} files: ${which}.`);
}
