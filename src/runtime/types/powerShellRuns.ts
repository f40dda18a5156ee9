import type { RunspaceRun } from "../../command/services/RunspaceService.ts";
import {
  completedTask,
  TaskObject,
  type TaskOutcome,
  taskType,
} from "../../objects/clr/System.Threading/TaskObject.ts";
import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { dataCollection } from "../../objects/values/collections/dataCollection.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { psObjectCollection } from "../../objects/values/collections/psObjectCollection.ts";
import { leavingException } from "../errors/leavingException.ts";
import { outputOf, type PowerShellObject } from "../values/PowerShellObject.ts";

const automation = "System.Management.Automation";
const collectionName = `${automation}.PSDataCollection[psobject]`;

/** What BeginInvoke and BeginStop give: the run goes on in its own time. `output`: where what it writes goes. */
class PowerShellAsyncResult extends ClrObject {
  constructor(
    readonly run: RunspaceRun | null,
    readonly output: ListObject | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${automation}.PowerShellAsyncResult`);
  }
}

const inputOf = (input: ListObject | null) => input && [...input.items];

function begin(self: PowerShellObject, input: ListObject | null, output: ListObject | null = null) {
  return new PowerShellAsyncResult(self.startBeside(inputOf(input)), output);
}

/** What a run wrote; nothing where `output` takes it. */
function resultOf(run: RunspaceRun, output: ListObject | null): ListObject | null {
  const written = [...psObjectCollection(outputOf(run)).items];
  if (output === null) return dataCollection("psobject", written);
  output.items.push(...written);
  return null;
}

function invokeAsync(self: PowerShellObject, input: ListObject | null, output: ListObject | null = null): TaskObject {
  if (self.isNested) throw self.refuseNested();
  const run = self.startBeside(inputOf(input));
  const ended = () => (self.isStopped(run) ? run.began : run.ended);
  const finish = () =>
    outcomeOf(() => {
      self.finish(run);
      return resultOf(run, output);
    });
  return new TaskObject(taskType(typeByName(collectionName)), null, { ended, finish });
}

function outcomeOf(work: () => unknown): TaskOutcome {
  try {
    return { kind: "result", value: work() };
  } catch (thrown) {
    if (thrown instanceof ClrException) return { kind: "faulted", exceptions: [thrown.exception] };
    if (thrown instanceof PSError && thrown.record.errorId !== "NotModelled")
      return { kind: "faulted", exceptions: [leavingException(thrown)] };
    throw thrown;
  }
}

const input = `${automation}.PSDataCollection[T]`;
const both = `${automation}.PSDataCollection[TInput],${automation}.PSDataCollection[TOutput]`;

/** The methods of a PowerShell object whose work goes on beside the script. */
export const beginning = {
  "BeginInvoke()": (self: PowerShellObject) => begin(self, null),
  [`BeginInvoke(${input})`]: begin,
  [`BeginInvoke(${both})`]: begin,
  EndInvoke: (self: PowerShellObject, { run, output }: PowerShellAsyncResult) => {
    if (run === null) return null;
    self.finish(run);
    return resultOf(run, output);
  },
  "InvokeAsync()": (self: PowerShellObject) => invokeAsync(self, null),
  [`InvokeAsync(${input})`]: invokeAsync,
  [`InvokeAsync(${both})`]: invokeAsync,
  BeginStop: (self: PowerShellObject) => {
    self.stop();
    return new PowerShellAsyncResult(null);
  },
  EndStop: () => {},
  StopAsync: (self: PowerShellObject) => {
    self.stop();
    return completedTask(null, typeByName("System.Threading.Tasks.VoidTaskResult"));
  },
};

export const powerShellAsyncResult = defineClr<PowerShellAsyncResult>(`${automation}.PowerShellAsyncResult`, {
  kind: "class",
  base: "System.Object",
  interfaces: ["System.IAsyncResult"],
  properties: {
    "bool IsCompleted {get;}": ({ run }) => run === null || (run.ended !== null && ambient().now() >= run.ended),
    "bool CompletedSynchronously {get;}": () => false,
    "System.Object AsyncState {get;}": () => null,
  },
});
