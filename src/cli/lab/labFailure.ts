import { LabFileError } from "../../labs/file/LabProblem.ts";
import { LabJournalError } from "../../labs/run/LabJournal.ts";
import { LabRunError } from "../../labs/run/LabTimeline.ts";
import { UsageError } from "../options/UsageError.ts";

/** What is wrong with a lab or its progress, as a sentence for the person; null: it is something else. */
export function labFailure(error: unknown): UsageError | null {
  const isOfLab = error instanceof LabFileError || error instanceof LabJournalError || error instanceof LabRunError;
  return isOfLab ? new UsageError(error.message) : null;
}
