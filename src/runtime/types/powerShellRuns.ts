import type { RunspaceRun } from "../../command/services/RunspaceService.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { psObjectCollection } from "../../objects/values/collections/psObjectCollection.ts";
import { dataCollection, outputOf, type PowerShellObject } from "../values/PowerShellObject.ts";
import { TaskObject } from "../values/TaskObject.ts";

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
  const finish = () => {
    self.finish(run);
    return resultOf(run, output);
  };
  return new TaskObject({ ended, finish }, collectionName);
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
    return TaskObject.done(null);
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
