import { aggregateOf } from "../../objects/clr/System/System.AggregateException.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { sessionNumbers } from "../../objects/host/sessionNumbers.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { closedType, typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { leavingException } from "../errors/leavingException.ts";

/** What goes on beside the script. */
export interface TaskWork {
  /** When it ends by the session's clock; null: never. */
  ended(): number | null;
  /** Its result; throws what ended it. */
  finish(): unknown;
}

type Outcome = { readonly result: unknown } | { readonly exception: ExceptionObject };

/** System.Threading.Tasks.Task of work that runs in its own time. */
export class TaskObject extends ClrObject {
  readonly id = sessionNumbers.current.taskId++;
  #outcome: Outcome | null = null;

  constructor(
    readonly work: TaskWork,
    readonly resultType: string = "System.Threading.Tasks.VoidTaskResult",
  ) {
    super();
  }

  /** Work that is done. */
  static done(result: unknown, resultType?: string): TaskObject {
    const now = ambient().now();
    return new TaskObject({ ended: () => now, finish: () => result }, resultType);
  }

  get clrType(): ClrType {
    return closedType("System.Threading.Tasks.Task", typeByName(this.resultType));
  }

  get isCompleted(): boolean {
    const ended = this.work.ended();
    return this.#outcome !== null || (ended !== null && ambient().now() >= ended);
  }

  /** The AggregateException around what ended it; null while it runs, and where nothing did. */
  get exception(): ExceptionObject | null {
    if (!this.isCompleted) return null;
    const outcome = this.#settled();
    return "exception" in outcome ? aggregateOf([outcome.exception]) : null;
  }

  get status(): "WaitingForActivation" | "RanToCompletion" | "Faulted" {
    if (!this.isCompleted) return "WaitingForActivation";
    return this.exception === null ? "RanToCompletion" : "Faulted";
  }

  /** Waits for the end; the exception of the work itself, or null. */
  wait(): ExceptionObject | null {
    const outcome = this.#settled();
    return "exception" in outcome ? outcome.exception : null;
  }

  /** The result after its end; throws the AggregateException of work that failed. */
  result(): unknown {
    const outcome = this.#settled();
    if ("exception" in outcome) throw new ClrException(aggregateOf([outcome.exception]));
    return outcome.result;
  }

  #settled(): Outcome {
    this.#outcome ??= outcomeOf(this.work);
    return this.#outcome;
  }
}

function outcomeOf(work: TaskWork): Outcome {
  const wait = (work.ended() ?? 0) - ambient().now();
  if (wait > 0) ambient().sleep?.(wait);
  try {
    return { result: work.finish() };
  } catch (thrown) {
    if (thrown instanceof ClrException) return { exception: thrown.exception };
    if (thrown instanceof PSError && thrown.record.errorId !== "NotModelled")
      return { exception: leavingException(thrown) };
    throw thrown;
  }
}
