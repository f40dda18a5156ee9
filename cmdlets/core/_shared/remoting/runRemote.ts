import { clockKey } from "../../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { Runspace, RunspaceRequest } from "../../../../src/command/services/RunspaceService.ts";
import { remoteCopy, remoteErrorCopy, transmitted } from "../../../../src/objects/clixml/remoteCopy.ts";
import { ErrorRecord } from "../../../../src/objects/errors/ErrorRecord.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import type { JobItem, JobRun } from "../../../../src/objects/values/shell/JobObject.ts";
import type { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";

/** Runs code in a session; what comes back are copies that say from where. */
export function runRemote(session: PSSessionObject, request: RunspaceRequest, showsComputerName: boolean): JobRun {
  const runspace = session.runspace as Runspace;
  const ran = runspace.run({
    ...request,
    args: (request.args ?? []).map(transmitted),
    ...(request.input ? { input: request.input.map(transmitted) } : {}),
    using: new Map([...(request.using ?? [])].map(([name, value]) => [name, transmitted(value)] as const)),
  });
  const { computerName } = session;
  const place = { computerName, runspaceId: runspace.instanceId, showsComputerName };
  const arrived = ({ stream, value, time }: JobItem): JobItem => {
    if (stream === "Output") return { stream, value: remoteCopy(value, place), time };
    return { stream, value: value instanceof ErrorRecord ? remoteErrorCopy(value, computerName) : value, time };
  };
  return {
    ...ran,
    items: ran.items.map(arrived),
    failure: ran.failure instanceof ErrorRecord ? remoteErrorCopy(ran.failure, computerName) : null,
  };
}

/** Lets the time pass that the runs took beside each other. */
export function waitForRuns(cmdlet: CmdletContext, runs: readonly JobRun[]): void {
  const clock = cmdlet.service(clockKey);
  for (const { ended } of runs) {
    if (ended === null) throw notModelled("Waiting for code on another computer that does not end within a day");
    if (ended > clock.now()) clock.sleep(ended - clock.now());
  }
}
