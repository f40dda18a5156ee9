import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { chosenJobs, type JobChoice } from "./findJobs.ts";

/** Reports for each job that is meant that it is no workflow: JobSuspendNotSupported, JobResumeNotSupported. */
export function refuseWorkflow(cmdlet: CmdletContext, choice: JobChoice, verb: "suspend" | "resume"): void {
  const [name, doing] = verb === "suspend" ? ["Suspend", "Suspending"] : ["Resume", "Resuming"];
  for (const job of chosenJobs(cmdlet, choice) ?? [])
    cmdlet.error({
      id: `Job${name}NotSupported`,
      message: `Cannot ${verb} the job that has an ID of ${job.parts.id}. ${doing} jobs is not supported for some job types. For more information about support for ${doing.toLowerCase()} jobs, see the Help topic for the job type.`,
      category: "InvalidOperation",
      target: job,
      exception: "System.ArgumentException",
    });
}
