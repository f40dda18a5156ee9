import type { RunspaceRun } from "../../command/services/RunspaceService.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { psObjectCollection } from "../../objects/values/collections/psObjectCollection.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Guid } from "../../objects/values/Guid.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import { outputOf, PowerShellObject, type StreamName } from "../values/PowerShellObject.ts";
import { RunspaceHandle } from "../values/RunspaceHandle.ts";

const automation = "System.Management.Automation";

/** The streams of a PowerShell object, or how it ended. */
class PowerShellPart extends ClrObject {
  constructor(
    readonly name: "PSDataStreams" | "PSInvocationStateInfo" | "PSCommand",
    readonly owner: PowerShellObject,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${automation}.${this.name}`);
  }
}

/** What BeginInvoke gives: the run goes on in its own time. */
class PowerShellAsyncResult extends ClrObject {
  constructor(readonly run: RunspaceRun) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${automation}.PowerShellAsyncResult`);
  }
}

/** A pool hands out runspaces; here each pipeline gets one of its own. */
class RunspacePool extends ClrObject {
  state = "BeforeOpen";
  apartmentState = "Unknown";
  threadOptions = "Default";

  constructor(
    readonly least: number,
    public most: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${automation}.Runspaces.RunspacePool`);
  }
}

const items = (input: unknown): unknown[] | null => (input === null ? null : [...(enumerate(input) ?? [input])]);

function addParameters(self: PowerShellObject, parameters: unknown): PowerShellObject {
  if (parameters instanceof Dictionary)
    for (const { key, value } of parameters.entries()) self.addParameter(toText(key), value);
  else for (const value of items(parameters) ?? []) self.addArgument(value);
  return self;
}

const pools = new WeakMap<PowerShellObject, RunspacePool>();

export const powerShellType = defineType<PowerShellObject>({
  name: `${automation}.PowerShell`,
  statics: {
    "static powershell Create()": () => new PowerShellObject(),
    "static powershell Create(System.Management.Automation.RunspaceMode runspace)": (mode: EnumValue) =>
      new PowerShellObject(mode.text === "CurrentRunspace"),
    "static powershell Create(initialsessionstate initialSessionState)": () => new PowerShellObject(),
    "static powershell Create(runspace runspace)": (runspace: RunspaceHandle) => {
      const made = new PowerShellObject();
      made.runspace = runspace;
      return made;
    },
  },
  methods: {
    "powershell AddScript(string script)": (self, text: string) => self.add(text, true),
    "powershell AddScript(string script, bool useLocalScope)": (self, text: string, local: boolean) =>
      self.add(text, true, local),
    "powershell AddCommand(string cmdlet)": (self, name: string) => self.add(name, false),
    "powershell AddCommand(string cmdlet, bool useLocalScope)": (self, name: string) => self.add(name, false),
    "powershell AddParameter(string parameterName)": (self, name: string) =>
      self.addParameter(name, SwitchParameter.present),
    "powershell AddParameter(string parameterName, System.Object value)": (self, name: string, value: unknown) =>
      self.addParameter(name, value),
    "powershell AddParameters(System.Collections.IList parameters)": addParameters,
    "powershell AddParameters(System.Collections.IDictionary parameters)": addParameters,
    "powershell AddArgument(System.Object value)": (self, value: unknown) => self.addArgument(value),
    "powershell AddStatement()": (self) => self.addStatement(),
    "System.Collections.ObjectModel.Collection[psobject] Invoke()": (self) => psObjectCollection(self.invoke(null)),
    "System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input)": (
      self,
      input: unknown,
    ) => psObjectCollection(self.invoke(items(input))),
    "System.IAsyncResult BeginInvoke()": (self) => new PowerShellAsyncResult(self.startBeside(null)),
    "System.Management.Automation.PSDataCollection[psobject] EndInvoke(System.IAsyncResult asyncResult)": (
      self,
      result: PowerShellAsyncResult,
    ) => {
      self.finish(result.run);
      return psObjectCollection(outputOf(result.run));
    },
    "void Stop()": () => {},
    "void Dispose()": (self) => {
      self.state = "Disposed";
    },
  },
  properties: {
    "System.Management.Automation.PSDataStreams Streams {get;}": (self) => new PowerShellPart("PSDataStreams", self),
    "System.Management.Automation.PSInvocationStateInfo InvocationStateInfo {get;}": (self) =>
      new PowerShellPart("PSInvocationStateInfo", self),
    "System.Management.Automation.PSCommand Commands {get;}": (self) => new PowerShellPart("PSCommand", self),
    "guid InstanceId {get;}": (self) => new Guid(self.instanceId),
    "bool HadErrors {get;}": (self) => self.hadErrors,
    "bool IsNested {get;}": (self) => self.isNested,
    "runspace Runspace {get;set;}": {
      get: (self) => self.runspace,
      set: (self, value: RunspaceHandle) => {
        self.runspace = value;
      },
    },
    "System.Management.Automation.Runspaces.RunspacePool RunspacePool {get;set;}": {
      get: (self) => pools.get(self) ?? null,
      set: (self, value: RunspacePool) => {
        pools.set(self, value);
      },
    },
  },
});

const stream = (name: StreamName) => (self: PowerShellPart) => self.owner.streams[name];
const records = `${automation}.PSDataCollection[${automation}`;

export const psDataStreams = defineType<PowerShellPart>({
  name: `${automation}.PSDataStreams`,
  kind: "class",
  base: "System.Object",
  properties: {
    [`${records}.ErrorRecord] Error {get;}`]: stream("Error"),
    [`${records}.WarningRecord] Warning {get;}`]: stream("Warning"),
    [`${records}.VerboseRecord] Verbose {get;}`]: stream("Verbose"),
    [`${records}.DebugRecord] Debug {get;}`]: stream("Debug"),
    [`${records}.InformationRecord] Information {get;}`]: stream("Information"),
  },
  methods: {
    "void ClearStreams()": ({ owner }) => {
      for (const list of Object.values(owner.streams)) list.items.length = 0;
    },
  },
});

/** The commands of a PowerShell object, to be added to or to be taken away. */
export const psCommand = defineType<PowerShellPart>({
  name: `${automation}.PSCommand`,
  kind: "class",
  base: "System.Object",
  methods: {
    "void Clear()": ({ owner }) => owner.clear(),
    "System.Management.Automation.PSCommand AddScript(string script)": (self, text: string) => {
      self.owner.add(text, true);
      return self;
    },
    "System.Management.Automation.PSCommand AddCommand(string command)": (self, name: string) => {
      self.owner.add(name, false);
      return self;
    },
    "System.Management.Automation.PSCommand AddArgument(System.Object value)": (self, value: unknown) => {
      self.owner.addArgument(value);
      return self;
    },
    "System.Management.Automation.PSCommand AddParameter(string parameterName, System.Object value)": (
      self,
      name: string,
      value: unknown,
    ) => {
      self.owner.addParameter(name, value);
      return self;
    },
  },
});

export const psInvocationStateInfo = defineType<PowerShellPart>({
  name: `${automation}.PSInvocationStateInfo`,
  kind: "class",
  base: "System.Object",
  properties: {
    "System.Management.Automation.PSInvocationState State {get;}": ({ owner }) =>
      EnumValue.named(
        typeByName(`${automation}.PSInvocationState`),
        owner.state === "Disposed" ? "Completed" : owner.state,
      ),
    "System.Exception Reason {get;}": ({ owner }) => owner.reason,
  },
});

export const powerShellAsyncResult = defineType<PowerShellAsyncResult>({
  name: `${automation}.PowerShellAsyncResult`,
  kind: "class",
  base: "System.Object",
  interfaces: ["System.IAsyncResult"],
  properties: {
    "bool IsCompleted {get;}": ({ run }) => run.ended !== null && ambient().now() >= run.ended,
    "bool CompletedSynchronously {get;}": () => false,
    "System.Object AsyncState {get;}": () => null,
  },
});

const fixed = `${automation}.Runspaces`;

export const runspacePoolType = defineType<RunspacePool>({
  name: `${fixed}.RunspacePool`,
  kind: "class",
  base: "System.Object",
  properties: {
    "System.Threading.ApartmentState ApartmentState {get;set;}": {
      get: (self) => EnumValue.named(typeByName("System.Threading.ApartmentState"), self.apartmentState),
      set: (self, value: EnumValue) => {
        self.apartmentState = value.text;
      },
    },
    "System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}": {
      get: (self) => EnumValue.named(typeByName(`${fixed}.PSThreadOptions`), self.threadOptions),
      set: (self, value: EnumValue) => {
        self.threadOptions = value.text;
      },
    },
  },
  methods: {
    "void Open()": (self) => {
      self.state = "Opened";
    },
    "void Close()": (self) => {
      self.state = "Closed";
    },
    "void Dispose()": (self) => {
      self.state = "Closed";
    },
    "int GetMaxRunspaces()": (self) => self.most,
    "int GetMinRunspaces()": (self) => self.least,
    "int GetAvailableRunspaces()": (self) => self.most,
    "bool SetMaxRunspaces(int maxRunspaces)": (self, count: number) => {
      self.most = count;
      return true;
    },
  },
});

export const runspaceFactory = defineType<ClrObject>({
  name: `${fixed}.RunspaceFactory`,
  statics: {
    "static runspace CreateRunspace()": () => new RunspaceHandle(),
    "static runspace CreateRunspace(initialsessionstate initialSessionState)": () => new RunspaceHandle(),
    "static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool()": () => new RunspacePool(1, 1),
    "static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces)":
      (least: number, most: number) => new RunspacePool(least, most),
  },
});
