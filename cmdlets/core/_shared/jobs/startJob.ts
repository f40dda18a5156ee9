import { clockKey } from "../../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { jobTableKey } from "../../../../src/command/services/jobTable.ts";
import { type RunspaceRequest, runspaceServiceKey } from "../../../../src/command/services/RunspaceService.ts";
import { remoteCopy, remoteErrorCopy, transmitted } from "../../../../src/objects/clixml/remoteCopy.ts";
import { ErrorRecord } from "../../../../src/objects/errors/ErrorRecord.ts";
import { ambient } from "../../../../src/objects/host/ambient.ts";
import type { ScriptBlock } from "../../../../src/objects/values/ScriptBlock.ts";
import { JobObject, type JobRun } from "../../../../src/objects/values/shell/JobObject.ts";
import type { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";
import { runRemote } from "../remoting/runRemote.ts";

/** How long it takes until a new process, or a new thread, runs code. */
const processStart = 400;
const threadStart = 20;

export interface JobRequest {
  readonly name: string | undefined;
  readonly command: string;
  readonly script: Omit<RunspaceRequest, "using">;
  readonly block: ScriptBlock | null;
  readonly initialization: string | undefined;
  readonly location?: string | undefined;
}

/** Starts code in a process of its own: what goes in and comes out is a copy. */
export function startProcessJob(cmdlet: CmdletContext, request: JobRequest): JobObject {
  const service = cmdlet.service(runspaceServiceKey);
  const clock = cmdlet.service(clockKey);
  const jobs = cmdlet.service(jobTableKey);
  const using = request.block ? copied(service.usingValues(request.block)) : new Map<string, unknown>();
  const runspace = service.open({
    isSentTo: true,
    ...(request.location === undefined ? {} : { location: request.location }),
  });
  const begins = clock.now() + processStart;
  const before = request.initialization
    ? runspace.run({ text: request.initialization, keepsScope: true, begins })
    : null;
  const { script } = request;
  const ran = runspace.run({
    ...script,
    args: (script.args ?? []).map(transmitted),
    ...(script.input ? { input: script.input.map(transmitted) } : {}),
    using,
    begins,
  });
  const place = { computerName: "localhost", runspaceId: runspace.instanceId, showsComputerName: false };
  const items = [...(before?.items ?? []), ...ran.items].map((item) => ({
    ...item,
    value:
      item.stream === "Output"
        ? remoteCopy(item.value, place)
        : item.value instanceof ErrorRecord
          ? remoteErrorCopy(item.value, "localhost")
          : item.value,
  }));
  const failure = before?.failure ?? ran.failure;
  const run: JobRun = {
    ...ran,
    items,
    failure: failure instanceof ErrorRecord ? remoteErrorCopy(failure, "localhost") : null,
  };
  const id = jobs.nextId();
  const childId = jobs.nextId();
  const shared = { command: request.command, location: "localhost", clock };
  const child = new JobObject({
    ...shared,
    id: childId,
    name: `Job${childId}`,
    instanceId: ambient().newGuid(),
    className: "PSRemotingChildJob",
    jobType: "",
    run,
  });
  const job = new JobObject({
    ...shared,
    id,
    name: request.name ?? `Job${id}`,
    instanceId: ambient().newGuid(),
    className: "PSRemotingJob",
    jobType: "BackgroundJob",
    children: [child],
  });
  jobs.add(job);
  return job;
}

/** Starts code in a thread of this process: objects go in and out as they are. */
export function startThreadJob(cmdlet: CmdletContext, request: JobRequest): JobObject {
  const service = cmdlet.service(runspaceServiceKey);
  const clock = cmdlet.service(clockKey);
  const jobs = cmdlet.service(jobTableKey);
  const using = request.block ? service.usingValues(request.block) : new Map<string, unknown>();
  const runspace = service.open();
  const begins = clock.now() + threadStart;
  if (request.initialization) runspace.run({ text: request.initialization, keepsScope: true, begins });
  const run = runspace.run({ ...request.script, using, begins });
  const id = jobs.nextId();
  const job = new JobObject({
    id,
    name: request.name ?? `Job${id}`,
    instanceId: ambient().newGuid(),
    className: "ThreadJob",
    jobType: "ThreadJob",
    command: request.command,
    location: "PowerShell",
    clock,
    run,
  });
  jobs.add(job);
  return job;
}

/** Starts code in sessions on computers, as one job with a part for each. */
export function startRemoteJob(
  cmdlet: CmdletContext,
  name: string | undefined,
  command: string,
  sessions: readonly PSSessionObject[],
  script: RunspaceRequest,
): JobObject {
  const clock = cmdlet.service(clockKey);
  const jobs = cmdlet.service(jobTableKey);
  const begins = clock.now() + threadStart;
  const id = jobs.nextId();
  const children = sessions.map((session) => {
    const run = runRemote(session, { ...script, begins }, true);
    const childId = jobs.nextId();
    return new JobObject({
      id: childId,
      name: `Job${childId}`,
      instanceId: ambient().newGuid(),
      className: "PSRemotingChildJob",
      jobType: "",
      command,
      location: session.computerName,
      clock,
      run,
    });
  });
  const job = new JobObject({
    id,
    name: name ?? `Job${id}`,
    instanceId: ambient().newGuid(),
    className: "PSRemotingJob",
    jobType: "RemoteJob",
    command,
    location: sessions.map(({ computerName }) => computerName).join(","),
    clock,
    children,
  });
  jobs.add(job);
  return job;
}

function copied(values: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map([...values].map(([name, value]) => [name, transmitted(value)] as const));
}
