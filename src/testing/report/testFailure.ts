import { messageText, traceLines } from "../output/errorLines.ts";
import { pesterRun } from "../run/PesterRun.ts";
import type { TestItem } from "../tree/TestTree.ts";

const setUpFailed = "This test should run but it did not. Most likely a setup in some parent block failed.";

/** The message and the trace of a test that failed, numbered where there are several errors. */
export function testFailure({ errors }: Pick<TestItem, "errors">): {
  readonly message: string;
  readonly trace: string;
} {
  if (errors.length === 0) return { message: setUpFailed, trace: "" };
  const lead = (at: number): string => (errors.length > 1 ? `[${at}] ` : "");
  const { version } = pesterRun();
  return {
    message: errors.map((error, at) => `${lead(at)}${messageText(error)}`).join("\n"),
    trace: errors.map((error, at) => `${lead(at)}${traceLines(error, "Filtered", version).join("\n")}`).join("\n"),
  };
}

/** Tests of one -ForEach stand together, behind those without one. */
export function groupedTests(tests: readonly TestItem[]): readonly (TestItem | readonly TestItem[])[] {
  const groups = new Map<string, TestItem[]>();
  for (const test of tests)
    if (test.groupId !== null) groups.set(test.groupId, [...(groups.get(test.groupId) ?? []), test]);
  return [...tests.filter(({ groupId }) => groupId === null), ...groups.values()];
}
