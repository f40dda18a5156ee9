import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { jobTableKey } from "../../../../src/command/services/jobTable.ts";
import { ErrorRecord } from "../../../../src/objects/errors/ErrorRecord.ts";
import { attachable, ensureExtendedMembers } from "../../../../src/objects/members/extendedMembers.ts";
import { getMember } from "../../../../src/objects/members/getMember.ts";
import { MemberTable } from "../../../../src/objects/members/MemberTable.ts";
import { enumerate } from "../../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { lazyType } from "../../../../src/objects/types/lazyType.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { PSCustomObject } from "../../../../src/objects/values/PSObject.ts";
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
  const written = job.written();
  const items = written.slice(job.received);
  if (!keep) job.received = written.length;
  const isForeign = job.parts.className === "PSRemotingChildJob";
  for (const item of inOrder(items, job)) {
    const shown = marks && item.stream === "Output" ? { ...item, value: marked(item.value, job) } : item;
    writeItem(cmdlet, shown, isForeign);
  }
  const failure = job.state() === "Failed" ? job.parts.run?.failure : null;
  if (failure instanceof ErrorRecord) cmdlet.error(job.parts.className === "ThreadJob" ? ofState(failure) : failure);
}

const streamOrder: readonly JobItem["stream"][] = ["Output", "Error", "Verbose", "Debug", "Warning", "Information"];

/** What a thread wrote comes stream by stream, what another process wrote in the order in which it came. */
function inOrder(items: readonly JobItem[], job: JobObject): readonly JobItem[] {
  if (job.parts.className !== "ThreadJob") return items;
  return streamOrder.flatMap((stream) => items.filter((item) => item.stream === stream));
}

/** The error that ended a thread's code, as its job reports it: of the job's state and of no place. */
function ofState({ exception }: ErrorRecord): ErrorRecord {
  const record = new ErrorRecord(exception, "JobStateFailed", "InvalidResult", null);
  record.invocation = { commandName: "", value: null, positionMessage: "" };
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

const stateType = lazyType("System.Management.Automation.JobState");

/** What -WriteEvents tells of a job that has ended. */
export function writeJobEvent(cmdlet: CmdletContext, job: JobObject): void {
  const table = new MemberTable();
  table.setNote("PSEventObject", true);
  table.setNote("PSSourceJobInstanceId", new Guid(job.parts.instanceId));
  table.setNote("JobStateInfo", EnumValue.named(stateType(), job.state()));
  table.setNote("PreviousJobStateInfo", EnumValue.named(stateType(), "Running"));
  cmdlet.write(new PSCustomObject(table));
}

export function removeJob(cmdlet: CmdletContext, job: JobObject): void {
  cmdlet.service(jobTableKey).remove(job);
}
