import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { jobTableKey } from "../../src/command/services/jobTable.ts";
import { nullReference } from "../../src/objects/errors/argumentChecks.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import type { Guid } from "../../src/objects/values/Guid.ts";
import { JobObject } from "../../src/objects/values/shell/JobObject.ts";

export default defineCmdlet({
  name: "Debug-Job",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Stops a running job in the debugger.",
  description:
    "A job here has run to its end in a session of its own by the time that it can be looked at, so that there is none that could be debugged.",
  parameters: {
    Job: "System.Management.Automation.Job",
    Name: "string",
    Id: "int",
    InstanceId: "guid",
    BreakAll: "switch",
  },
  examples: [
    {
      title: "A job that is not there",
      transcript:
        "PS> try { Debug-Job -Id 7 } catch { $_.FullyQualifiedErrorId }\nDebugJobCannotFindJobWithId,Microsoft.PowerShell.Commands.DebugJobCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (cmdlet.parameterSet === "JobParameterSet" && !(values.Job instanceof JobObject)) throw nullReference();
      const job = values.Job instanceof JobObject ? values.Job : foundJob(cmdlet, values);
      if (!cmdlet.shouldProcess(job.name, "Debug")) return;
      if (!cmdlet.host.interactive)
        throw refusal(
          cmdlet,
          "DebugJobWrongDebugMode",
          "The job cannot be debugged because the host debugger mode is set to None or Default.  The host debugger mode must be LocalScript and/or RemoteScript.",
        );
      throw refusal(
        cmdlet,
        "DebugJobNoJobsFound",
        "The provided job and all child jobs were examined but no jobs were found that could be debugged.  In order to debug a job or child job the job must support debugging and also be in a running state.",
      );
    },
  }),
});

interface Values {
  readonly Name?: string | undefined;
  readonly Id?: number | undefined;
  readonly InstanceId?: unknown;
}

function foundJob(cmdlet: CmdletContext, { Name: name, Id: id, InstanceId }: Values): JobObject {
  const jobs = cmdlet.service(jobTableKey).items();
  const instanceId = (InstanceId as Guid | undefined)?.text;
  const matches = wildcardMatcher(name ?? "*");
  const found = jobs.filter(
    (job) =>
      (id === undefined || job.parts.id === id) &&
      (instanceId === undefined || job.parts.instanceId === instanceId) &&
      (name === undefined || matches(job.name)),
  );
  if (found.length === 1) return found[0];
  if (found.length > 1)
    throw refusal(cmdlet, "DebugJobFoundMultipleJobsWithName", `Multiple jobs were found with name ${name}.`);
  if (id !== undefined) throw refusal(cmdlet, "DebugJobCannotFindJobWithId", `Cannot find job with id ${id}.`);
  if (instanceId !== undefined)
    throw refusal(cmdlet, "DebugJobCannotFindJobWithInstanceId", `Cannot find job with Instance Id ${instanceId}.`);
  throw refusal(cmdlet, "DebugJobCannotFindJobWithName", `Cannot find job with name ${name}.`);
}

function refusal(cmdlet: CmdletContext, id: string, message: string) {
  const error = cmdlet.terminate({
    id,
    message,
    category: "InvalidOperation",
    exception: "System.Management.Automation.PSInvalidOperationException",
  });
  error.record.targetName = "Microsoft.PowerShell.Commands.DebugJobCommand";
  error.record.targetTypeName = "DebugJobCommand";
  return error;
}
