import type { CmdletContext } from "../../../../src/command/prelude.ts";

/** Reports an event or a subscription that is not there. */
export function eventMissing(cmdlet: CmdletContext, what: string): void {
  cmdlet.error({
    id: "INVALID_SOURCE_IDENTIFIER",
    message: `${what} does not exist.`,
    category: "InvalidArgument",
    exception: "System.ArgumentException",
  });
}
