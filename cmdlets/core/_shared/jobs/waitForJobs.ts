import { clockKey } from "../../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { letTimePass } from "../../../../src/command/services/letTimePass.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import type { JobObject } from "../../../../src/objects/values/shell/JobObject.ts";

/** Lets time pass until the jobs have ended (or one of them), or until the seconds are over; -1: no limit. */
export function waitForJobs(
  cmdlet: CmdletContext,
  jobs: readonly JobObject[],
  { any, seconds }: { readonly any: boolean; readonly seconds: number },
): void {
  if (jobs.length === 0) return;
  const clock = cmdlet.service(clockKey);
  const ends = jobs.map((job) => job.endTime ?? Number.POSITIVE_INFINITY);
  const end = any ? Math.min(...ends) : Math.max(...ends);
  const limit = seconds < 0 ? Number.POSITIVE_INFINITY : clock.now() + seconds * 1000;
  const until = Math.min(end, limit);
  if (until === Number.POSITIVE_INFINITY)
    throw notModelled("Waiting without a time limit for a job that does not end within a day");
  if (until > clock.now()) letTimePass(cmdlet, until - clock.now());
}
