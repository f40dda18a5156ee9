import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { argumentInvalid, checkNotNull, outOfRange, outsideRange } from "../../errors/argumentChecks.ts";
import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { notModelled, runtimeError } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { sessionNumbers } from "../../host/sessionNumbers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { arrayTypeOf } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { elementsOf } from "../members/listMembers.ts";
import { aggregateException, usualMessage } from "../System/System.AggregateException.ts";
import type { CancellationTokenObject } from "../System.Threading/CancellationTokenObject.ts";
import {
  completedTask,
  doneTask,
  plainTaskType,
  type TaskObject as Self,
  TaskObject,
  taskType,
  timedTask,
} from "../System.Threading/TaskObject.ts";
import { TaskAwaiter } from "./TaskAwaiter.ts";

const statusType = lazyType("System.Threading.Tasks.TaskStatus");
const optionsType = lazyType("System.Threading.Tasks.TaskCreationOptions");

const numbers = new WeakMap<Self, number>();

/** Numbers are given when they are first asked for. */
function idOf(self: Self): number {
  const known = numbers.get(self);
  if (known !== undefined) return known;
  const id = sessionNumbers.current.objectId++;
  numbers.set(self, id);
  return id;
}

function wait(self: Self, milliseconds: number): boolean {
  if (!self.wait(milliseconds)) return false;
  if (self.failure) throw new ClrException(self.failure);
  return true;
}

function waitAll(tasks: readonly Self[], milliseconds: number): boolean {
  checkNotNull(tasks, "tasks");
  if (tasks.some((task) => task === null))
    throw argumentInvalid("The tasks array included at least one null element.", "tasks");
  const ended = tasks.map((task) => task.wait(milliseconds));
  const failures = tasks.flatMap((task) => (task.failure ? innerOf(task.failure) : []));
  if (failures.length > 0) throw new ClrException(aggregateException(usualMessage, failures));
  return ended.every(Boolean);
}

function innerOf(failure: ExceptionObject): readonly ExceptionObject[] {
  return failure.details.get("InnerExceptions") as readonly ExceptionObject[];
}

function waitAny(tasks: readonly Self[], milliseconds: number): number {
  checkNotNull(tasks, "tasks");
  if (tasks.includes(null as never))
    throw argumentInvalid("The tasks array included at least one null element.", "tasks");
  const done = tasks.findIndex((task) => task.outcome !== null);
  if (done >= 0 || tasks.length === 0) return done;
  const dues = tasks.map((task) => task.due ?? Number.POSITIVE_INFINITY);
  const first = dues.indexOf(Math.min(...dues));
  return tasks[first].wait(milliseconds) ? first : -1;
}

function delay(milliseconds: number): Self {
  if (milliseconds < -1)
    throw outOfRange(
      "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.",
      "millisecondsDelay",
    );
  if (milliseconds === 0) return doneTask();
  if (milliseconds < 0) return new TaskObject(plainTaskType(), null);
  return timedTask(plainTaskType(), ambient().now() + milliseconds);
}

function tasksOf(source: unknown): readonly Self[] {
  const tasks = elementsOf(source, "tasks") as Self[];
  if (tasks.includes(null as never)) throw argumentInvalid("The tasks argument included a null value.", "tasks");
  return tasks;
}

/** Tasks of one result give the array of their results, others nothing. */
function whenAll(source: unknown): Self {
  const tasks = tasksOf(source);
  if (tasks.some((task) => !(task instanceof TaskObject)))
    throw runtimeError("MethodCountCouldNotFindBest", ["WhenAll", "1"]);
  const pending = tasks.filter((task) => task.outcome === null);
  if (pending.some((task) => task.due === null)) throw notModelled("Task.WhenAll of tasks that nothing completes");
  const failures = tasks.flatMap((task) => (task.outcome?.kind === "faulted" ? task.outcome.exceptions : []));
  const type = methodTypeArguments()[0] ?? tasks[0]?.type.typeArguments[0];
  const isPlain = type === undefined || tasks.some((task) => task.type.typeArguments[0] !== type);
  const made = isPlain ? plainTaskType() : taskType(arrayTypeOf(type, 1));
  if (failures.length > 0) return new TaskObject(made, { kind: "faulted", exceptions: failures });
  if (pending.length > 0) return timedTask(made, Math.max(...pending.map((task) => task.due as number)));
  if (tasks.some((task) => task.outcome?.kind === "canceled")) return new TaskObject(made, { kind: "canceled" });
  const value = isPlain
    ? null
    : newArray(
        type,
        tasks.map((task) => task.result("itself")),
      );
  return new TaskObject(made, { kind: "result", value });
}

function whenAny(source: unknown): Self {
  const tasks = tasksOf(source);
  if (tasks.length === 0) throw argumentInvalid("The tasks argument contains no tasks.", "tasks");
  const first = tasks[waitAny(tasks, -1)];
  return new TaskObject(taskType(plainTaskType()), { kind: "result", value: first });
}

function fromException(exception: ExceptionObject | null): Self {
  checkNotNull(exception, "exception");
  const [result] = methodTypeArguments();
  const type = result ? taskType(result) : plainTaskType();
  return new TaskObject(type, { kind: "faulted", exceptions: [exception as ExceptionObject] });
}

function fromCanceled(token: CancellationTokenObject): Self {
  if (!token.canceled) throw outsideRange("cancellationToken");
  const [result] = methodTypeArguments();
  return new TaskObject(result ? taskType(result) : plainTaskType(), { kind: "canceled" });
}

const members: ClrMembers<Self> = {
  properties: {
    Id: idOf,
    AsyncState: () => null,
    CreationOptions: () => EnumValue.of(optionsType(), 0),
    Exception: (self) => (self.outcome?.kind === "faulted" ? self.failure : null),
    Status: (self) => EnumValue.named(statusType(), self.status),
    IsCanceled: (self) => self.outcome?.kind === "canceled",
    IsCompleted: (self) => self.outcome !== null,
    IsCompletedSuccessfully: (self) => self.outcome?.kind === "result",
    IsFaulted: (self) => self.outcome?.kind === "faulted",
    // An explicit member of IAsyncResult.
    "bool CompletedSynchronously {get;}": () => false,
  },
  methods: {
    "Wait()": (self) => {
      wait(self, -1);
    },
    "Wait(int)": wait,
    "Wait(timespan)": (self, time: TimeSpan) => wait(self, time.wholeMilliseconds),
    "GetAwaiter()": (self) => new TaskAwaiter(self),
    Dispose: () => undefined,
  },
};

const array = "System.Threading.Tasks.Task[]";
const many = "System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task]";

export default defineClr<Self>({
  ...members,
  arities: () =>
    defineClr<Self>({
      ...members,
      typeParameters: ["TResult"],
      properties: { ...members.properties, Result: (self) => self.result("aggregate") },
    }) as ClrMembers,
  staticProperties: { CompletedTask: doneTask },
  statics: {
    FromResult: (value: unknown) => completedTask(value, methodTypeArguments()[0]),
    FromException: fromException,
    FromCanceled: fromCanceled,
    "Delay(int)": delay,
    "Delay(timespan)": (time: TimeSpan) => delay(time.wholeMilliseconds),
    [`WaitAll(${array})`]: (tasks: Self[]) => void waitAll(tasks, -1),
    [`WaitAll(${array},int)`]: waitAll,
    [`WaitAll(${array},timespan)`]: (tasks: Self[], time: TimeSpan) => waitAll(tasks, time.wholeMilliseconds),
    [`WaitAny(${array})`]: (tasks: Self[]) => waitAny(tasks, -1),
    [`WaitAny(${array},int)`]: waitAny,
    [`WaitAny(${array},timespan)`]: (tasks: Self[], time: TimeSpan) => waitAny(tasks, time.wholeMilliseconds),
    [`WhenAll(${array})`]: whenAll,
    [`WhenAll(${many})`]: whenAll,
    "WhenAll(System.Threading.Tasks.Task[TResult][])": whenAll,
    "WhenAll(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]])": whenAll,
    [`WhenAny(${array})`]: whenAny,
    "WhenAny(System.Threading.Tasks.Task[TResult][])": whenAny,
    [`WhenAny(${many})`]: whenAny,
  },
});
