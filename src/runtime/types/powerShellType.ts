import { argumentError, psArgumentNull } from "../../objects/errors/argumentChecks.ts";
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
import type { InitialSessionState } from "../../objects/values/shell/InitialSessionState.ts";
import type { CommandInfo } from "../commands/CommandInfo.ts";
import type { InvocationSettings } from "../values/InvocationSettings.ts";
import { PowerShellObject, type StreamName } from "../values/PowerShellObject.ts";
import { CommandObject, type PSCommandObject } from "../values/PSCommandObject.ts";
import { RunspaceHandle } from "../values/RunspaceHandle.ts";
import { beginning } from "./powerShellRuns.ts";
import { commandOf } from "./psCommandTypes.ts";

const automation = "System.Management.Automation";

/** The streams of a PowerShell object, or how it ended. */
class PowerShellPart extends ClrObject {
  constructor(
    readonly name: "PSDataStreams" | "PSInvocationStateInfo",
    readonly owner: PowerShellObject,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${automation}.${this.name}`);
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
    for (const { key, value } of parameters.entries()) given(self, toText(key), value);
  else for (const value of items(parameters) ?? []) given(self, null, value);
  return self;
}

function added(self: PowerShellObject, command: CommandObject): PowerShellObject {
  self.checkNotDisposed();
  self.commands.add(command);
  return self;
}

function given(self: PowerShellObject, name: string | null, value: unknown): PowerShellObject {
  self.commands.addParameter(name, value, "the PowerShell instance");
  return self;
}

const pools = new WeakMap<PowerShellObject, RunspacePool>();

export const powerShellType = defineClr<PowerShellObject>(`${automation}.PowerShell`, {
  statics: {
    "Create()": () => new PowerShellObject(),
    "Create(System.Management.Automation.RunspaceMode)": (mode: EnumValue) =>
      new PowerShellObject(mode.text === "CurrentRunspace"),
    "Create(initialsessionstate)": (initial: InitialSessionState) => {
      if (initial === null) throw psArgumentNull("initialSessionState");
      const made = new PowerShellObject();
      made.runspace = new RunspaceHandle(initial.copy()).open();
      return made;
    },
    "Create(runspace)": (runspace: RunspaceHandle) => {
      if (runspace === null)
        throw argumentError(
          "System.Management.Automation.PSArgumentNullException",
          "Value cannot be null.",
          "runspace",
        );
      const made = new PowerShellObject();
      made.runspace = runspace;
      return made;
    },
  },
  methods: {
    "AddScript(string)": (self, text: string) => added(self, new CommandObject(text, true)),
    "AddScript(string,bool)": (self, text: string, local: boolean) => added(self, new CommandObject(text, true, local)),
    "AddCommand(string)": (self, name: string) => added(self, new CommandObject(name)),
    "AddCommand(string,bool)": (self, name: string, local: boolean) =>
      added(self, new CommandObject(name, false, local)),
    [`AddCommand(${automation}.CommandInfo)`]: (self, command: CommandInfo) => added(self, commandOf(command)),
    "AddParameter(string)": (self, name: string) => given(self, name, SwitchParameter.present),
    "AddParameter(string,System.Object)": (self, name: string, value: unknown) => given(self, name, value),
    AddParameters: addParameters,
    AddArgument: (self, value: unknown) => given(self, null, value),
    AddStatement: (self) => {
      self.commands.addStatement();
      return self;
    },
    "Invoke()": (self) => psObjectCollection(self.invoke(null)),
    "Invoke(System.Collections.IEnumerable)": (self, input: unknown) => psObjectCollection(self.invoke(items(input))),
    "Invoke(System.Collections.IEnumerable,System.Management.Automation.PSInvocationSettings)": (
      self,
      input: unknown,
      settings: InvocationSettings | null,
    ) => psObjectCollection(self.invoke(items(input), settings)),
    ...beginning,
    Stop: (self) => self.stop(),
    Dispose: (self) => self.dispose(),
  },
  properties: {
    Streams: (self) => new PowerShellPart("PSDataStreams", self),
    InvocationStateInfo: (self) => new PowerShellPart("PSInvocationStateInfo", self),
    Commands: {
      get: (self) => self.commands,
      set: (self, commands: PSCommandObject | null) => {
        if (commands === null) throw psArgumentNull("Command");
        self.commands = commands.copy();
      },
    },
    InstanceId: (self) => new Guid(self.instanceId),
    HadErrors: (self) => self.hadErrors,
    IsNested: (self) => self.isNested,
    IsRunspaceOwner: (self) => !self.isNested && !self.isDisposed,
    HistoryString: () => null,
    Runspace: {
      get: (self) => (self.isDisposed ? null : self.runspace),
      set: (self, value: RunspaceHandle) => {
        self.checkNotDisposed();
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
    Progress: stream("Progress"),
  },
  methods: {
    ClearStreams: ({ owner }) => {
      for (const list of Object.values(owner.streams)) list.items.length = 0;
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
    "CreateRunspace(initialsessionstate)": (initial: InitialSessionState) => {
      if (initial === null) throw psArgumentNull("initialSessionState");
      return new RunspaceHandle(initial.copy());
    },
    "CreateRunspacePool()": () => new RunspacePool(1, 1),
    "CreateRunspacePool(int,int)": (least: number, most: number) => new RunspacePool(least, most),
  },
});
