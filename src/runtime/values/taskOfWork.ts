import { TaskObject, type TaskOutcome, taskType } from "../../objects/clr/System.Threading/TaskObject.ts";
import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { leavingException } from "../errors/leavingException.ts";

/** What goes on beside the script. */
export interface ScriptWork {
  /** When it ends by the session's clock; null: never. */
  ended(): number | null;
  /** Its result; throws what ended it. */
  finish(): unknown;
}

/** The task of work that runs in its own time. */
export function taskOfWork(work: ScriptWork, resultType = "System.Threading.Tasks.VoidTaskResult"): TaskObject {
  const type = taskType(typeByName(resultType));
  return new TaskObject(type, null, { ended: () => work.ended(), finish: () => outcomeOf(work) });
}

/** The task of work that is done and gives nothing. */
export function taskOfDoneWork(): TaskObject {
  const now = ambient().now();
  return taskOfWork({ ended: () => now, finish: () => null });
}

function outcomeOf(work: ScriptWork): TaskOutcome {
  try {
    return { kind: "result", value: work.finish() };
  } catch (thrown) {
    if (thrown instanceof ClrException) return { kind: "faulted", exceptions: [thrown.exception] };
    if (thrown instanceof PSError && thrown.record.errorId !== "NotModelled")
      return { kind: "faulted", exceptions: [leavingException(thrown)] };
    throw thrown;
  }
}
