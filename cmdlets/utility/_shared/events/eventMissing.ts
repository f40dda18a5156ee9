import type { CmdletContext } from "../../../../src/command/prelude.ts";

/** Reports an event or a subscription that is not there; the commands that remove have ids of their own for numbers. */
export function eventMissing(cmdlet: CmdletContext, what: string, isByNumber = false): void {
  const id = (isByNumber && numberIds.get(cmdlet.name.toLowerCase())) || "INVALID_SOURCE_IDENTIFIER";
  cmdlet.error({
    id,
    message: `${what} does not exist.`,
    category: "InvalidArgument",
    exception: "System.ArgumentException",
  });
}

const numberIds: ReadonlyMap<string, string> = new Map([
  ["remove-event", "INVALID_EVENT_IDENTIFIER"],
  ["unregister-event", "INVALID_SUBSCRIPTION_IDENTIFIER"],
]);
