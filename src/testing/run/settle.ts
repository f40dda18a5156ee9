import type { TestItem } from "../tree/TestTree.ts";

/** The result of a test by the errors that it ended with. */
export function settle(test: TestItem): void {
  const special = test.errors.find(
    ({ errorId }) =>
      errorId === "PesterTestSkipped" || errorId === "PesterTestPending" || errorId === "PesterTestInconclusive",
  );
  if (special && test.errors.length === 1) {
    test.result = special.errorId === "PesterTestInconclusive" ? "Inconclusive" : "Skipped";
    test.isPending = special.errorId === "PesterTestPending";
    test.reason = special.message;
  } else test.result = test.errors.length > 0 ? "Failed" : "Passed";
}
