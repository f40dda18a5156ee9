import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { allTests, type BlockItem, type TestItem } from "../tree/TestTree.ts";
import type { PesterRun } from "./PesterRun.ts";

/** Run.SkipRemainingOnFailure: after a failed test the rest of its block, file or run is skipped. */
export function skipAfterFailure(run: PesterRun, failed: TestItem): void {
  const reach = run.configuration.word("Run.SkipRemainingOnFailure");
  if (reach === "None") return;
  if (reach === "Run") {
    run.skipsAfter = failed.expandedPath;
    return;
  }
  const root = reach === "Block" ? failed.block : (run.container?.root ?? failed.block);
  for (const test of remaining(root, failed)) {
    test.skippedBecause = { path: failed.expandedPath, reach };
  }
}

function remaining(root: BlockItem, failed: TestItem): TestItem[] {
  return allTests(root).filter((test) => test !== failed && test.shouldRun && !test.executed);
}

/** The record of a test that is skipped since an earlier one failed. */
export function skippedRecord(path: string, reach: string): ErrorRecord {
  const message = `Skipped due to previous failure at '${path}' and Run.SkipRemainingOnFailure set to '${reach}'`;
  return psError("PesterTestSkipped", "InvalidResult", message, { exception: "System.Exception" }).record;
}
