import { type ExceptionObject, newException } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { aggregateException, usualMessage } from "../System/System.AggregateException.ts";

export type TaskOutcome =
  | { readonly kind: "result"; readonly value: unknown }
  | { readonly kind: "faulted"; readonly exceptions: readonly ExceptionObject[] }
  | { readonly kind: "canceled" };

/** What goes on beside the script. */
export interface TaskWork {
  /** When it ends, in milliseconds since 1970 of the session's clock; null: not yet known. */
  ended(): number | null;
  /** How it ended. */
  finish(): TaskOutcome;
}

/** Task and Task<TResult>: done, waiting for work that goes on beside the script, or for its source. */
export class TaskObject extends ClrObject {
  #outcome: TaskOutcome | null;

  constructor(
    readonly type: ClrType,
    outcome: TaskOutcome | null,
    readonly work: TaskWork | null = null,
  ) {
    super();
    this.#outcome = outcome;
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** When its work ends; null where nobody knows. */
  get due(): number | null {
    return this.work?.ended() ?? null;
  }

  get outcome(): TaskOutcome | null {
    const { due } = this;
    if (this.#outcome === null && this.work && due !== null && ambient().now() >= due)
      this.#outcome = this.work.finish();
    return this.#outcome;
  }

  /** False where it has ended already. */
  end(outcome: TaskOutcome): boolean {
    if (this.outcome !== null) return false;
    this.#outcome = outcome;
    return true;
  }

  get status(): string {
    const { outcome } = this;
    if (outcome === null) return "WaitingForActivation";
    return { result: "RanToCompletion", faulted: "Faulted", canceled: "Canceled" }[outcome.kind];
  }

  /** Whether it has ended within so many milliseconds; -1 waits without end. */
  wait(milliseconds: number): boolean {
    const { due } = this;
    if (this.outcome === null && due !== null) {
      const left = due - ambient().now();
      ambient().sleep?.(milliseconds < 0 ? left : Math.min(left, milliseconds));
    }
    if (this.outcome === null && milliseconds < 0) throw notModelled("Waiting without end for what nothing completes");
    return this.outcome !== null;
  }

  /** The exceptions of a task that failed as Wait() and Result throw them; null where it did not fail. */
  get failure(): ExceptionObject | null {
    const { outcome } = this;
    if (outcome === null || outcome.kind === "result") return null;
    return aggregateException(usualMessage, outcome.kind === "faulted" ? outcome.exceptions : [canceledException()]);
  }

  /** The result once it has ended; what made it fail is thrown in an AggregateException, or itself. */
  result(throws: "aggregate" | "itself"): unknown {
    this.wait(-1);
    const { outcome } = this;
    if (outcome?.kind === "result") return outcome.value;
    const own = outcome?.kind === "faulted" ? outcome.exceptions[0] : canceledException();
    throw new ClrException(throws === "itself" ? own : (this.failure as ExceptionObject));
  }
}

function canceledException(): ExceptionObject {
  return newException("System.Threading.Tasks.TaskCanceledException", "A task was canceled.");
}

/** Task<TResult>. */
export function taskType(result: ClrType): ClrType {
  return closedType("System.Threading.Tasks.Task", result);
}

/** Task, without a result. */
export function plainTaskType(): ClrType {
  return typeByName("System.Threading.Tasks.Task");
}

/** A task that has ended with a value; `type` is that of the value where it isn't given. */
export function completedTask(value: unknown, type: ClrType | undefined = undefined): TaskObject {
  const result = type ?? (value === null || value === undefined ? typeByName("System.Object") : typeOf(value));
  return new TaskObject(taskType(result), { kind: "result", value });
}

/** The value of a task that a member of .NET gives, taken from what the member without "Async" does. */
export function taskOf(type: string, read: () => unknown): TaskObject {
  return completedTask(read(), typeByName(type));
}

/** A task that the clock ends. */
export function timedTask(type: ClrType, due: number): TaskObject {
  return new TaskObject(type, null, { ended: () => due, finish: () => ({ kind: "result", value: null }) });
}

export function doneTask(): TaskObject {
  return new TaskObject(plainTaskType(), { kind: "result", value: null });
}
