import type { CmdletContext } from "../../../../src/command/prelude.ts";

/** Ends the command with CannotSpecifyPathAndLiteralPath unless exactly one of -Path and -LiteralPath is given. */
export function checkCsvPaths(cmdlet: CmdletContext): void {
  if (cmdlet.isBound("Path") !== cmdlet.isBound("LiteralPath")) return;
  throw cmdlet.terminate({
    id: "CannotSpecifyPathAndLiteralPath",
    message: "You must specify either the -Path or -LiteralPath parameters, but not both.",
    category: "InvalidData",
    exception: "System.InvalidOperationException",
  });
}
