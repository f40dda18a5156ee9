import { instantMilliseconds } from "../../../base/instant.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange, NounDefinition, RequestStates, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { taskError } from "../messages/taskMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

const minute = 60_000;

/** Milliseconds from the queue to the end of a request. */
export const requestDuration = 11 * minute;

/**
 * How requests of the mailbox replication service go on: queued for a minute, in progress for ten, then completed
 * (durations inferred). A suspended one waits until it is resumed.
 */
export const requestStates: RequestStates = {
  property: "Status",
  first: "Queued",
  verbs: {
    Suspend: { from: ["Queued", "InProgress", "AutoSuspended", "Synced"], to: "Suspended" },
    Resume: {
      from: ["Suspended", "AutoSuspended", "Failed"],
      to: "Queued",
      also: goingOn,
    },
  },
};

/** What a request has when it goes on: one that was ready to complete completes. */
export function goingOn({ Status }: Values): Values {
  return { Status: "Queued", ...(Status === "AutoSuspended" ? { SuspendWhenReadyToComplete: false } : {}) };
}

/** How far time has moved a request. It begins at -StartAfter at the earliest, and ends at -CompleteAfter, or never
 * with -PreventCompletion (documented); until then what is copied stays Synced (the state as Get-MoveRequest lists it). */
export const requestStep: NonNullable<NounDefinition["step"]> = (row, world) => {
  const status = String(row.values.Status ?? "Queued");
  if (status !== "Queued" && status !== "InProgress" && status !== "Synced") return row.values;
  const age = status === "Synced" ? requestDuration : ageOf(row, world);
  const end = row.values.SuspendWhenReadyToComplete === true ? "AutoSuspended" : "Completed";
  const whole = waitsForDatabase(row, world) ? "InProgress" : isHeld(row, world) ? "Synced" : end;
  const now = age < minute ? "Queued" : age < requestDuration ? "InProgress" : whole;
  return now === status ? row.values : { ...row.values, Status: now };
};

/** A move doesn't end while one of its databases is dismounted, unless it ended before (inferred). */
function waitsForDatabase(row: NounRow, world: World): boolean {
  const definition = nounNamed("MailboxDatabase");
  const end = world.clock.now() - ageOf(row, world) + requestDuration;
  return ["SourceDatabase", "TargetDatabase", "ArchiveTargetDatabase"].some((name) => {
    const guid = row.values[name];
    const database = definition && typeof guid === "string" ? findRow(world, definition, guid) : null;
    return database?.values.IsMounted === false && instantMilliseconds(database.whenChanged) < end;
  });
}

function ageOf({ whenChanged, values }: NounRow, world: World): number {
  return world.clock.now() - Math.max(instantMilliseconds(whenChanged), millisecondsOf(values.StartAfter));
}

function isHeld({ values }: NounRow, world: World): boolean {
  return values.PreventCompletion === true || world.clock.now() < millisecondsOf(values.CompleteAfter);
}

/** The refusal of a new request that would be complete before it begins (inferred); of one that is there the past means now. */
export function timesRefusal({ before, after }: Pick<NounChange, "before" | "after">): WorldError | null {
  const [begin, end] = [after?.values.StartAfter, after?.values.CompleteAfter];
  return !before && typeof begin === "string" && typeof end === "string" && millisecondsOf(end) < millisecondsOf(begin)
    ? nounError("ThresholdOrder", { greater: "CompleteAfter", less: "StartAfter" })
    : null;
}

/** A stored moment in milliseconds; 0 where there is none. */
export function millisecondsOf(moment: Json | undefined): number {
  return typeof moment === "string" ? instantMilliseconds(moment) : 0;
}

/** What has ended can't be changed any more (the words are inferred). */
export function completedRefusal({ before, after, given }: NounChange): WorldError | null {
  const hasEnded = ["Completed", "CompletedWithWarning"].includes(String(before?.values.Status));
  return before && after && given.size > 0 && hasEnded ? taskError("RequestCompleted", { name: before.name }) : null;
}
