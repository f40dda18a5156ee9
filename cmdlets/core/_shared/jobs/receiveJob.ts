import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { jobTableKey } from "../../../../src/command/services/jobTable.ts";
import { JobStateEventArgs } from "../../../../src/objects/clr/System.Management.Automation/System.Management.Automation.JobStateEventArgs.ts";
import { JobStateInfo } from "../../../../src/objects/clr/System.Management.Automation/System.Management.Automation.JobStateInfo.ts";
import { ProgressRecord } from "../../../../src/objects/clr/System.Management.Automation/System.Management.Automation.ProgressRecord.ts";
import { ErrorRecord, noInvocation } from "../../../../src/objects/errors/ErrorRecord.ts";
import { attachable, ensureExtendedMembers } from "../../../../src/objects/members/extendedMembers.ts";
import { getMember } from "../../../../src/objects/members/getMember.ts";
import { enumerate } from "../../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import type { JobItem, JobObject } from "../../../../src/objects/values/shell/JobObject.ts";

/**
 * Writes what one job has written so far, each item to its stream, and the error that ended it. `marks`: objects tell which
 * job they are of, as they do when one waits for it.
 */
export function receiveJob(
  cmdlet: CmdletContext,
  job: JobObject,
  { keep, marks }: { readonly keep: boolean; readonly marks: boolean },
): void {
  const items = job.waiting();
  if (!keep) for (const item of items) job.take(item);
  const isForeign = job.parts.className === "PSRemotingChildJob";
  for (const item of inOrder(items, job)) {
    const shown = marks && item.stream === "Output" ? { ...item, value: marked(item.value, job) } : item;
    writeItem(cmdlet, shown, isForeign);
  }
  const failure = job.state() === "Failed" ? job.parts.run?.failure : null;
  if (failure instanceof ErrorRecord) cmdlet.error(job.parts.className === "ThreadJob" ? ofState(failure) : failure);
}

const streamOrder: readonly JobItem["stream"][] = [
  "Output",
  "Error",
  "Verbose",
  "Debug",
  "Warning",
  "Information",
  "Progress",
];

/** What a thread wrote comes stream by stream, what another process wrote in the order in which it came. */
function inOrder(items: readonly JobItem[], job: JobObject): readonly JobItem[] {
  if (job.parts.className !== "ThreadJob") return items;
  return streamOrder.flatMap((stream) => items.filter((item) => item.stream === stream));
}

/** The error that ended a thread's code, as its job reports it: of the job's state and of no place. */
function ofState({ exception }: ErrorRecord): ErrorRecord {
  const record = new ErrorRecord(exception, "JobStateFailed", "InvalidResult", null);
  record.invocation = noInvocation;
  return record;
}

function marked(value: unknown, job: JobObject): unknown {
  if (value === null || value === undefined) return value;
  const object = attachable(value);
  ensureExtendedMembers(object).setNote("PSSourceJobInstanceId", new Guid(job.parts.instanceId));
  return object;
}

/** What came from another process (`isForeign`) was let through there; what comes from a thread asks for it here. */
export function writeItem(cmdlet: CmdletContext, { stream, value }: JobItem, isForeign = false): void {
  switch (stream) {
    case "Output":
      return cmdlet.write(value);
    case "Error":
      if (value instanceof ErrorRecord) cmdlet.error(value);
      return;
    case "Warning":
      return cmdlet.warning(toText(getMember(value, "Message")));
    case "Progress":
      if (value instanceof ProgressRecord) cmdlet.progress(value.told);
      return;
    default:
      if (isForeign) cmdlet.passRecord(stream, value);
      else writeRecord(cmdlet, stream, value);
  }
}

function writeRecord(cmdlet: CmdletContext, stream: "Verbose" | "Debug" | "Information", value: unknown): void {
  if (stream === "Verbose") return cmdlet.verbose(toText(getMember(value, "Message")));
  if (stream === "Debug") return cmdlet.debug(toText(getMember(value, "Message")));
  const tags = [...(enumerate(getMember(value, "Tags")) ?? [])].map(toText);
  cmdlet.information(getMember(value, "MessageData"), tags, toText(getMember(value, "Source")));
}

/** What -WriteEvents tells of a job that has ended. */
export function writeJobEvent(cmdlet: CmdletContext, job: JobObject): void {
  const event = attachable(new JobStateEventArgs(JobStateInfo.of(job), new JobStateInfo("Running")));
  const members = ensureExtendedMembers(event);
  members.setNote("PSEventObject", true);
  members.setNote("PSSourceJobInstanceId", new Guid(job.parts.instanceId));
  cmdlet.write(event);
}

export function removeJob(cmdlet: CmdletContext, job: JobObject): void {
  cmdlet.service(jobTableKey).remove(job);
}
