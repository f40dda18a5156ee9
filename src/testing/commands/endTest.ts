import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { failureTarget } from "../result/failureTarget.ts";
import { scriptError } from "../run/scriptError.ts";

/** Ends the running test with a result other than failed. */
export function endTest(
  result: "Inconclusive" | "Pending" | "Skipped",
  because: string | undefined,
  invocation: InvocationInfo | null,
): never {
  const reason = because?.replace(/^because\s+/i, "");
  const message = `is ${result.toLowerCase()}${reason ? `, because ${reason}` : ""}`;
  throw scriptError(message, {
    id: `PesterTest${result}`,
    category: "InvalidResult",
    exception: "System.Exception",
    target: failureTarget(message, invocation?.extent ?? null, false),
  });
}
