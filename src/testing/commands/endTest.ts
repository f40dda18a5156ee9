import { scriptError } from "../run/scriptError.ts";

/** Ends the running test with a result other than failed. */
export function endTest(result: "Inconclusive" | "Pending" | "Skipped", because: string | undefined): never {
  const reason = because?.replace(/^because\s+/i, "");
  throw scriptError(`is ${result.toLowerCase()}${reason ? `, because ${reason}` : ""}`, {
    id: `PesterTest${result}`,
    category: "InvalidResult",
    exception: "System.Exception",
  });
}
