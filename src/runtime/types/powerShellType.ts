import type { RunspaceRun } from "../../command/services/RunspaceService.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
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

export const powerShellType = defineClr<PowerShellObject>(`${automation}.PowerShell`, {
  statics: {
    "Create()": () => new PowerShellObject(),
    "Create(System.Management.Automation.RunspaceMode)": (mode: EnumValue) =>
      new PowerShellObject(mode.text === "CurrentRunspace"),
    "Create(initialsessionstate)": () => new PowerShellObject(),
    "Create(runspace)": (runspace: RunspaceHandle) => {
      const made = new PowerShellObject();
      made.runspace = runspace;
      return made;
    },
  },
  methods: {
    "AddScript(string)": (self, text: string) => self.add(text, true),
    "AddScript(string,bool)": (self, text: string, local: boolean) => self.add(text, true, local),
    "AddCommand(string)": (self, name: string) => self.add(name, false),
    "AddCommand(string,bool)": (self, name: string) => self.add(name, false),
    "AddParameter(string)": (self, name: string) => self.addParameter(name, SwitchParameter.present),
    "AddParameter(string,System.Object)": (self, name: string, value: unknown) => self.addParameter(name, value),
    AddParameters: addParameters,
    AddArgument: (self, value: unknown) => self.addArgument(value),
    AddStatement: (self) => self.addStatement(),
    "Invoke()": (self) => psObjectCollection(self.invoke(null)),
    "Invoke(System.Collections.IEnumerable)": (self, input: unknown) => psObjectCollection(self.invoke(items(input))),
    "BeginInvoke()": (self) => new PowerShellAsyncResult(self.startBeside(null)),
    EndInvoke: (self, result: PowerShellAsyncResult) => {
      self.finish(result.run);
      return psObjectCollection(outputOf(result.run));
    },
    Stop: () => {},
    Dispose: (self) => {
      self.state = "Disposed";
    },
  },
  properties: {
    Streams: (self) => new PowerShellPart("PSDataStreams", self),
    InvocationStateInfo: (self) => new PowerShellPart("PSInvocationStateInfo", self),
    Commands: (self) => new PowerShellPart("PSCommand", self),
    InstanceId: (self) => new Guid(self.instanceId),
    HadErrors: (self) => self.hadErrors,
    IsNested: (self) => self.isNested,
    Runspace: {
      get: (self) => self.runspace,
      set: (self, value: RunspaceHandle) => {
        self.runspace = value;
      },
    },
    RunspacePool: {
      get: (self) => pools.get(self) ?? null,
      set: (self, value: RunspacePool) => {
        pools.set(self, value);
      },
    },
  },
});

const stream = (name: StreamName) => (self: PowerShellPart) => self.owner.streams[name];

export const psDataStreams = defineClr<PowerShellPart>(`${automation}.PSDataStreams`, {
  kind: "class",
  base: "System.Object",
  properties: {
    Error: stream("Error"),
    Warning: stream("Warning"),
    Verbose: stream("Verbose"),
    Debug: stream("Debug"),
    Information: stream("Information"),
  },
  methods: {
    ClearStreams: ({ owner }) => {
      for (const list of Object.values(owner.streams)) list.items.length = 0;
    },
  },
});

/** The commands of a PowerShell object, to be added to or to be taken away. */
export const psCommand = defineClr<PowerShellPart>(`${automation}.PSCommand`, {
  kind: "class",
  base: "System.Object",
  methods: {
    Clear: ({ owner }) => owner.clear(),
    "AddScript(string)": (self, text: string) => {
      self.owner.add(text, true);
      return self;
    },
    "AddCommand(string)": (self, name: string) => {
      self.owner.add(name, false);
      return self;
    },
    AddArgument: (self, value: unknown) => {
      self.owner.addArgument(value);
      return self;
    },
    "AddParameter(string,System.Object)": (self, name: string, value: unknown) => {
      self.owner.addParameter(name, value);
      return self;
    },
  },
});

export const psInvocationStateInfo = defineClr<PowerShellPart>(`${automation}.PSInvocationStateInfo`, {
  kind: "class",
  base: "System.Object",
  properties: {
    State: ({ owner }) =>
      EnumValue.named(
        typeByName(`${automation}.PSInvocationState`),
        owner.state === "Disposed" ? "Completed" : owner.state,
      ),
    Reason: ({ owner }) => owner.reason,
  },
});

export const powerShellAsyncResult = defineClr<PowerShellAsyncResult>(`${automation}.PowerShellAsyncResult`, {
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

export const runspacePoolType = defineClr<RunspacePool>(`${fixed}.RunspacePool`, {
  kind: "class",
  base: "System.Object",
  properties: {
    ApartmentState: {
      get: (self) => EnumValue.named(typeByName("System.Threading.ApartmentState"), self.apartmentState),
      set: (self, value: EnumValue) => {
        self.apartmentState = value.text;
      },
    },
    ThreadOptions: {
      get: (self) => EnumValue.named(typeByName(`${fixed}.PSThreadOptions`), self.threadOptions),
      set: (self, value: EnumValue) => {
        self.threadOptions = value.text;
      },
    },
  },
  methods: {
    Open: (self) => {
      self.state = "Opened";
    },
    Close: (self) => {
      self.state = "Closed";
    },
    Dispose: (self) => {
      self.state = "Closed";
    },
    GetMaxRunspaces: (self) => self.most,
    GetMinRunspaces: (self) => self.least,
    GetAvailableRunspaces: (self) => self.most,
    SetMaxRunspaces: (self, count: number) => {
      self.most = count;
      return true;
    },
  },
});

export const runspaceFactory = defineClr<ClrObject>(`${fixed}.RunspaceFactory`, {
  statics: {
    "CreateRunspace()": () => new RunspaceHandle(),
    "CreateRunspace(initialsessionstate)": () => new RunspaceHandle(),
    "CreateRunspacePool()": () => new RunspacePool(1, 1),
    "CreateRunspacePool(int,int)": (least: number, most: number) => new RunspacePool(least, most),
  },
});
