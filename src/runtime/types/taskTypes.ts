import { aggregateOf } from "../../objects/clr/System/System.AggregateException.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { ClrException } from "../../objects/errors/PSError.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../objects/types/defineClr.ts";
import { closedType, typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TaskObject } from "../values/TaskObject.ts";

/** What `GetAwaiter` gives. */
class TaskAwaiter extends ClrObject {
  constructor(readonly task: TaskObject) {
    super();
  }

  get clrType(): ClrType {
    return closedType("System.Runtime.CompilerServices.TaskAwaiter", typeByName(this.task.resultType));
  }
}

function waitForAll(given: unknown): void {
  const failed: ExceptionObject[] = [];
  for (const item of enumerate(given) ?? []) {
    const task = unwrap(item);
    const exception = task instanceof TaskObject ? task.wait() : null;
    if (exception) failed.push(exception);
  }
  if (failed.length > 0) throw new ClrException(aggregateOf(failed));
}

function waitFor(self: TaskObject): void {
  const exception = self.wait();
  if (exception) throw new ClrException(aggregateOf([exception]));
}

/** Tasks with a result; signatures from .NET's documentation. */
const withResult: ClrMembers<TaskObject> = {
  kind: "class",
  base: "System.Threading.Tasks.Task",
  typeParameters: ["TResult"],
  properties: { "TResult Result {get;}": (self) => self.result() },
  methods: {
    "System.Runtime.CompilerServices.TaskAwaiter[TResult] GetAwaiter()": (self) => new TaskAwaiter(self),
  },
};

export const taskType = defineClr<TaskObject>("System.Threading.Tasks.Task", {
  arities: () => withResult as ClrMembers,
  staticProperties: { CompletedTask: () => TaskObject.done(null) },
  statics: { "WaitAll(System.Threading.Tasks.Task[])": waitForAll },
  methods: {
    "Wait()": waitFor,
    Dispose: () => {},
  },
  properties: {
    Id: ({ id }) => id,
    IsCompleted: (self) => self.isCompleted,
    IsCompletedSuccessfully: (self) => self.status === "RanToCompletion",
    IsFaulted: (self) => self.status === "Faulted",
    IsCanceled: () => false,
    Exception: (self) => self.exception,
    AsyncState: () => null,
    Status: (self) => EnumValue.named(typeByName("System.Threading.Tasks.TaskStatus"), self.status),
  },
});

export const taskAwaiterType = defineClr<TaskAwaiter>("System.Runtime.CompilerServices.TaskAwaiter", {
  kind: "struct",
  base: "System.ValueType",
  typeParameters: ["TResult"],
  properties: { "bool IsCompleted {get;}": ({ task }) => task.isCompleted },
  methods: {
    "TResult GetResult()": ({ task }) => {
      const exception = task.wait();
      if (exception) throw new ClrException(exception);
      return task.result();
    },
  },
});

export const voidTaskResultType = defineClr("System.Threading.Tasks.VoidTaskResult", {
  kind: "struct",
  base: "System.ValueType",
});
