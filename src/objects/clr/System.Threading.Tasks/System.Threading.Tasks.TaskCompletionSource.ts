import { invalidOperation } from "../../errors/argumentChecks.ts";
import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { elementsOf } from "../members/listMembers.ts";
import { plainTaskType, TaskObject, type TaskOutcome, taskType } from "../System.Threading/TaskObject.ts";

/** A task that the script itself ends. */
class TaskSource extends ClrObject {
  readonly task: TaskObject;

  constructor(readonly type: ClrType) {
    super();
    const [result] = type.typeArguments;
    this.task = new TaskObject(result ? taskType(result) : plainTaskType(), null);
  }

  get clrType(): ClrType {
    return this.type;
  }

  set(outcome: TaskOutcome): void {
    if (!this.task.end(outcome))
      throw invalidOperation(
        "An attempt was made to transition a task to a final state when it had already completed.",
      );
  }
}

const result = (value: unknown = null): TaskOutcome => ({ kind: "result", value });
const faulted = (exceptions: readonly ExceptionObject[]): TaskOutcome => ({ kind: "faulted", exceptions });
const canceled: TaskOutcome = { kind: "canceled" };
const one = "System.Exception";
const many = "System.Collections.Generic.IEnumerable[System.Exception]";
const listed = (source: unknown) => faulted(elementsOf(source, "exceptions") as ExceptionObject[]);

const members = (parameter: string): ClrMembers<TaskSource> => ({
  constructors: {
    "()": function () {
      return new TaskSource(this);
    },
  },
  properties: { Task: (self) => self.task },
  methods: {
    [`SetResult(${parameter})`]: (self, value?: unknown) => self.set(result(value)),
    [`TrySetResult(${parameter})`]: (self, value?: unknown) => self.task.end(result(value)),
    [`SetException(${one})`]: (self, exception: ExceptionObject) => self.set(faulted([exception])),
    [`SetException(${many})`]: (self, source: unknown) => self.set(listed(source)),
    [`TrySetException(${one})`]: (self, exception: ExceptionObject) => self.task.end(faulted([exception])),
    [`TrySetException(${many})`]: (self, source: unknown) => self.task.end(listed(source)),
    "SetCanceled()": (self) => self.set(canceled),
    "TrySetCanceled()": (self) => self.task.end(canceled),
  },
});

export default defineClr<TaskSource>({
  ...members(""),
  arities: () => defineClr<TaskSource>({ ...members("TResult"), typeParameters: ["TResult"] }) as ClrMembers,
});
