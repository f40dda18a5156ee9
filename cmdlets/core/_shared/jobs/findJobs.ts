import { chosen, chosenByName } from "../../../../src/command/chosen.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { jobTableKey } from "../../../../src/command/services/jobTable.ts";
import { wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import { Dictionary } from "../../../../src/objects/values/collections/Dictionary.ts";
import type { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import type { Guid } from "../../../../src/objects/values/Guid.ts";
import { JobObject } from "../../../../src/objects/values/shell/JobObject.ts";

/** How the job cmdlets say which jobs they mean. */
export interface JobChoice {
  readonly Job?: readonly unknown[] | undefined;
  readonly Id?: readonly number[] | undefined;
  readonly InstanceId?: readonly unknown[] | undefined;
  readonly Name?: readonly string[] | undefined;
  readonly State?: unknown;
  readonly Filter?: unknown;
  readonly Command?: readonly string[] | undefined;
}

/** Parameters of a JobChoice. */
export const jobChoiceParameters = {
  Job: "System.Management.Automation.Job[]",
  Id: "int[]",
  InstanceId: "guid[]",
  Name: "string[]",
  State: "System.Management.Automation.JobState",
  Filter: "hashtable",
} as const;

/** The jobs that are meant; what names none is reported. Null: nothing was said. */
export function chosenJobs(cmdlet: CmdletContext, choice: JobChoice): JobObject[] | null {
  const all = cmdlet.service(jobTableKey).items();
  if (choice.Job) return choice.Job.filter((job) => job instanceof JobObject);
  if (choice.Id)
    return chosen(
      choice.Id,
      (id) => withChildren(all).filter((job) => job.parts.id === id),
      (id) => missing(cmdlet, "JobWithSpecifiedSessionNotFound", `with the job ID ${id}`, "Id", id),
    );
  if (choice.InstanceId)
    return chosen(
      choice.InstanceId.map((id) => (id as Guid).text),
      (id) => withChildren(all).filter((job) => job.parts.instanceId === id),
      (id) =>
        missing(cmdlet, "JobWithSpecifiedInstanceIdNotFound", `with an instance identifier of ${id}`, "InstanceId", id),
    );
  if (choice.Name)
    return chosenByName(
      withChildren(all),
      choice.Name,
      (job) => job.name,
      (name) => nameMissing(cmdlet, name),
    );
  if (choice.State !== undefined) return all.filter((job) => job.observedState() === (choice.State as EnumValue).text);
  if (choice.Command) {
    const tests = choice.Command.map((pattern) => wildcardMatcher(pattern));
    return all.filter(({ parts: { command } }) => tests.some((matches) => matches(command) || matches(command.trim())));
  }
  // Jobs of the built-in kinds have nothing that a filter could ask for.
  if (choice.Filter instanceof Dictionary) return [];
  return null;
}

/** With their child jobs, whose ids and names count too. */
function withChildren(jobs: readonly JobObject[]): JobObject[] {
  return jobs.flatMap((job) => [job, ...job.children]);
}

function nameMissing(cmdlet: CmdletContext, name: string): void {
  cmdlet.error({
    id: "JobWithSpecifiedNameNotFound",
    message: `The command cannot find the job because the job name ${name} was not found. Verify the value of the Name parameter, and then try the command again.`,
    category: "ObjectNotFound",
    target: name,
    exception: "System.Management.Automation.PSArgumentException",
  });
}

function missing(cmdlet: CmdletContext, id: string, what: string, parameter: string, target: unknown): void {
  cmdlet.error({
    id,
    message: `The command cannot find a job ${what}. Verify the value of the ${parameter} parameter and then try the command again.`,
    category: "ObjectNotFound",
    target,
    exception: "System.Management.Automation.PSArgumentException",
  });
}
