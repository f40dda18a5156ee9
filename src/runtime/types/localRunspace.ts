import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Guid } from "../../objects/values/Guid.ts";
import type { RunspaceObject } from "../../objects/values/shell/RunspaceObject.ts";
import { RunspaceHandle } from "../values/RunspaceHandle.ts";

const space = "System.Management.Automation.Runspaces";
const value = (type: string, name: string) => EnumValue.named(typeByName(type), name);

/** A part of a runspace with a type of its own: its state, or what reaches into its session. */
class RunspacePart extends ClrObject {
  constructor(
    readonly name: "RunspaceStateInfo" | "SessionStateProxy",
    readonly runspace: RunspaceHandle,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${space}.${this.name}`);
  }
}

/** A runspace that scripts made; the session's own can be looked at only. */
function made(self: RunspaceObject, what: string): RunspaceHandle {
  if (self instanceof RunspaceHandle) return self;
  throw notModelled(`${what} of the session's own runspace`);
}

export const localRunspace = defineType<RunspaceObject>({
  name: `${space}.LocalRunspace`,
  kind: "class",
  base: `${space}.Runspace`,
  properties: {
    "int Id {get;}": (self) => self.id,
    "string Name {get;}": (self) => self.name,
    "guid InstanceId {get;}": (self) => new Guid(self.instanceId),
    "bool RunspaceIsRemote {get;}": () => false,
    "System.Management.Automation.Runspaces.RunspaceAvailability RunspaceAvailability {get;}": (self) =>
      value(
        `${space}.RunspaceAvailability`,
        self instanceof RunspaceHandle && self.state !== "Opened" ? "None" : "Available",
      ),
    "System.Management.Automation.Runspaces.RunspaceStateInfo RunspaceStateInfo {get;}": (self) =>
      new RunspacePart("RunspaceStateInfo", made(self, "RunspaceStateInfo")),
    "System.Management.Automation.Runspaces.SessionStateProxy SessionStateProxy {get;}": (self) =>
      new RunspacePart("SessionStateProxy", made(self, "SessionStateProxy")),
    "System.Threading.ApartmentState ApartmentState {get;set;}": {
      get: (self) => value("System.Threading.ApartmentState", made(self, "ApartmentState").apartmentState),
      set: (self, state: EnumValue) => {
        made(self, "ApartmentState").apartmentState = state.text;
      },
    },
    "System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}": {
      get: (self) => value(`${space}.PSThreadOptions`, made(self, "ThreadOptions").threadOptions),
      set: (self, options: EnumValue) => {
        made(self, "ThreadOptions").threadOptions = options.text;
      },
    },
  },
  methods: {
    "void Open()": (self) => {
      made(self, "Open").open();
    },
    "void Close()": (self) => made(self, "Close").close(),
    "void Dispose()": (self) => made(self, "Dispose").close(),
  },
});

export const runspaceStateInfo = defineType<RunspacePart>({
  name: `${space}.RunspaceStateInfo`,
  kind: "class",
  base: "System.Object",
  properties: {
    "System.Management.Automation.Runspaces.RunspaceState State {get;}": (self) =>
      value(`${space}.RunspaceState`, self.runspace.state),
    "System.Exception Reason {get;}": () => null,
  },
  toText: (self) => self.runspace.state,
});

export const sessionStateProxy = defineType<RunspacePart>({
  name: `${space}.SessionStateProxy`,
  kind: "class",
  base: "System.Object",
  methods: {
    "void SetVariable(string name, System.Object value)": (self, name: string, given: unknown) =>
      self.runspace.setVariable(name, given),
    "System.Object GetVariable(string name)": (self, name: string) => self.runspace.getVariable(name),
  },
});
