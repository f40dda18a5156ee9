import { clockKey } from "../../../src/base/Clock.ts";
import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import { jobTableKey } from "../../../src/command/services/jobTable.ts";
import { letTimePass } from "../../../src/command/services/letTimePass.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { ambient } from "../../../src/objects/host/ambient.ts";
import type { ScriptBlock } from "../../../src/objects/values/ScriptBlock.ts";
import { JobObject } from "../../../src/objects/values/shell/JobObject.ts";
import { ParallelRuns } from "../_shared/jobs/parallelRuns.ts";
import { writeItem } from "../_shared/jobs/receiveJob.ts";

interface Values {
  readonly Parallel: ScriptBlock;
  readonly ThrottleLimit?: number | undefined;
  readonly TimeoutSeconds?: number | undefined;
  readonly AsJob: boolean;
  readonly UseNewRunspace: boolean;
}

/** ForEach-Object -Parallel. */
export function parallelSteps(cmdlet: CmdletContext, values: Values): CmdletSteps {
  let parallel: ParallelRuns | null = null;
  return {
    begin() {
      refuseCommonParameters(cmdlet);
      refuseJobWithTimeout(cmdlet);
      parallel = new ParallelRuns(cmdlet, {
        block: values.Parallel,
        throttleLimit: values.ThrottleLimit ?? 5,
        timeout: values.TimeoutSeconds ?? 0,
        newRunspaces: values.UseNewRunspace,
      });
    },
    process() {
      parallel?.add(cmdlet.raw("InputObject"));
    },
    end() {
      if (!parallel) return;
      if (values.AsJob) return cmdlet.write(startJob(cmdlet, values.Parallel.text, parallel));
      const { ended } = parallel;
      if (ended === null) throw notModelled("Waiting for code beside this session that does not end within a day");
      const now = cmdlet.service(clockKey).now();
      if (ended > now) letTimePass(cmdlet, ended - now);
      for (const item of parallel.items()) writeItem(cmdlet, item);
    },
  };
}

function refuseCommonParameters(cmdlet: CmdletContext): void {
  const refused = ["ErrorAction", "WarningAction", "InformationAction", "PipelineVariable"];
  if (!refused.some((name) => cmdlet.isBound(name))) return;
  refuse(cmdlet, {
    id: "ParallelCommonParametersNotSupported",
    message: `The following common parameters are not currently supported in the Parallel parameter set:\n${refused.join(", ")}`,
    category: "NotImplemented",
    exception: "System.Management.Automation.PSNotSupportedException",
  });
}

function refuseJobWithTimeout(cmdlet: CmdletContext): void {
  if (!cmdlet.isBound("AsJob") || !cmdlet.isBound("TimeoutSeconds")) return;
  refuse(cmdlet, {
    id: "ParallelCannotUseTimeoutWithJob",
    message: "The 'TimeoutSeconds' parameter cannot be used with the 'AsJob' parameter.",
    category: "InvalidOperation",
    exception: "System.Management.Automation.PSArgumentException",
  });
}

function refuse(cmdlet: CmdletContext, detail: Parameters<CmdletContext["terminate"]>[0]): never {
  const error = cmdlet.terminate(detail);
  error.record.targetName = "Microsoft.PowerShell.Commands.ForEachObjectCommand";
  error.record.targetTypeName = "ForEachObjectCommand";
  throw error;
}

function startJob(cmdlet: CmdletContext, command: string, { runs }: ParallelRuns): JobObject {
  const jobs = cmdlet.service(jobTableKey);
  const shared = { command, location: "PowerShell", clock: cmdlet.service(clockKey) };
  const id = jobs.nextId();
  const children = runs.map((run) => {
    const childId = jobs.nextId();
    const child = { id: childId, name: `Job${childId}`, instanceId: ambient().newGuid(), jobType: "PSTaskChildJob" };
    return new JobObject({ ...shared, ...child, className: "PSTaskChildJob", run });
  });
  const parent = { id, name: `Job${id}`, instanceId: ambient().newGuid(), jobType: "PSTaskJob" };
  const job = new JobObject({ ...shared, ...parent, className: "PSTaskJob", children });
  jobs.add(job);
  return job;
}
