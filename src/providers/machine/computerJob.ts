import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../../command/prelude.ts";
import { jobTableKey } from "../../command/services/jobTable.ts";
import type { RecordedItem } from "../../command/services/RunspaceService.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { JobObject } from "../../objects/values/shell/JobObject.ts";

/** Where a command's work puts what it finds: the pipeline, or a job that the caller reads later. */
export interface WorkOutput {
  write(value: unknown): void;
  error(error: PSError): void;
}

/** Does a command's work on computers as a job (-AsJob), or at once. */
export function asJobOrNow(
  cmdlet: CmdletContext,
  request: { readonly asJob: boolean; readonly computers: readonly string[]; readonly command: string },
  work: (output: WorkOutput) => void,
): void {
  if (!request.asJob) {
    work({ write: (value) => cmdlet.write(value), error: (error) => cmdlet.error(error) });
    return;
  }
  const clock = cmdlet.service(clockKey);
  const jobs = cmdlet.service(jobTableKey);
  const items: RecordedItem[] = [];
  const time = clock.now();
  let failure: ErrorRecord | null = null;
  try {
    work({
      write: (value) => items.push({ stream: "Output", value, time }),
      error: ({ record }) => items.push({ stream: "Error", value: record, time }),
    });
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    failure = thrown.record;
  }
  const id = jobs.nextId();
  const childId = jobs.nextId();
  const shared = { command: request.command, location: request.computers.join(","), clock };
  const child = new JobObject({
    ...shared,
    id: childId,
    name: `Job${childId}`,
    instanceId: ambient().newGuid(),
    className: "PSWmiChildJob",
    jobType: "",
    run: { items, began: time, ended: time, failure },
  });
  const job = new JobObject({
    ...shared,
    id,
    name: `Job${id}`,
    instanceId: ambient().newGuid(),
    className: "PSWmiJob",
    jobType: "WmiJob",
    children: [child],
  });
  jobs.add(job);
  cmdlet.write(job);
}
