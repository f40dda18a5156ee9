import type { CmdletContext } from "../../../src/command/prelude.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { TimeSpan } from "../../../src/objects/values/time/TimeSpan.ts";
import { readDuration } from "./readDuration.ts";

/** The milliseconds of a parameter's value: a number of seconds, a time span, or a text such as 2h; what is none ends the cmdlet. */
export function givenDuration(cmdlet: CmdletContext, given: unknown): number {
  const milliseconds = given instanceof TimeSpan ? Number(given.ticks) / 10_000 : readDuration(toText(given));
  if (milliseconds !== null && milliseconds >= 0) return milliseconds;
  throw cmdlet.terminate({
    id: "DurationInvalid",
    message: `'${toText(given)}' is no duration: that is a number of seconds, a time span, or such as 90s, 2h or 1d12h.`,
    category: "InvalidArgument",
    exception: "System.ArgumentException",
  });
}
