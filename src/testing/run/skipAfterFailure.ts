import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { showErrors } from "../output/showErrors.ts";
import { failureTarget } from "../result/failureTarget.ts";
import { allBlocks, allTests, type BlockItem } from "../tree/TestTree.ts";
import type { PesterRun } from "./PesterRun.ts";

/** Run.SkipRemainingOnFailure: after a failed test, and in Pester 6 a failed hook of a block, the rest of its block, file or run is skipped. */
export function skipAfterFailure(run: PesterRun, block: BlockItem, failedPath: string): void {
  const reach = run.configuration.word("Run.SkipRemainingOnFailure");
  if (reach === "None") return;
  if (reach === "Run") run.skipsAfter = failedPath;
  skipRest(reach === "Block" ? block : block.root, failedPath, reach);
}

/** The same where a hook of a block failed: its own tests count as failed, and their errors say after what they did not run. */
export function skipAfterBlock(run: PesterRun, block: BlockItem): void {
  const path = block.expandedNames.join(".");
  const reach = run.configuration.word("Run.SkipRemainingOnFailure");
  skipAfterFailure(run, block, path);
  if (reach === "None") return;
  for (const test of allTests(block)) {
    if (!test.shouldRun || test.executed) continue;
    test.errors.push(skippedRecord(path, reach));
    showErrors(test.errors, run.version);
    run.skippedAfterFailure++;
  }
}

/**
 * Tests of a block that did not run yet are skipped, and with them hooks of blocks where nothing else runs. What says itself
 * that it is skipped stays as it is.
 */
export function skipRest(block: BlockItem, failedPath: string, reach: string): void {
  for (const test of allTests(block))
    if (test.shouldRun && !test.executed && !test.isSkipped) test.skippedBecause = { path: failedPath, reach };
  for (const each of [block, ...allBlocks(block)]) if (each.shouldRun && !each.executed) each.isLeftOut = true;
}

/** The record of a test that is skipped since an earlier one failed. */
export function skippedRecord(path: string, reach: string): ErrorRecord {
  const message = `Skipped due to previous failure at '${path}' and Run.SkipRemainingOnFailure set to '${reach}'`;
  const target = failureTarget(message, null, false);
  return psError("PesterTestSkipped", "InvalidResult", message, { exception: "System.Exception", target }).record;
}
