import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
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

export const localRunspace = defineClr<RunspaceObject>(`${space}.LocalRunspace`, {
  kind: "class",
  base: `${space}.Runspace`,
  properties: {
    Id: (self) => self.id,
    "string Name {get;}": (self) => self.name,
    InstanceId: (self) => new Guid(self.instanceId),
    RunspaceIsRemote: () => false,
    RunspaceAvailability: (self) =>
      value(
        `${space}.RunspaceAvailability`,
        self instanceof RunspaceHandle && self.state !== "Opened" ? "None" : "Available",
      ),
    RunspaceStateInfo: (self) => new RunspacePart("RunspaceStateInfo", made(self, "RunspaceStateInfo")),
    SessionStateProxy: (self) => new RunspacePart("SessionStateProxy", made(self, "SessionStateProxy")),
    ApartmentState: {
      get: (self) => value("System.Threading.ApartmentState", made(self, "ApartmentState").apartmentState),
      set: (self, state: EnumValue) => {
        made(self, "ApartmentState").apartmentState = state.text;
      },
    },
    ThreadOptions: {
      get: (self) => value(`${space}.PSThreadOptions`, made(self, "ThreadOptions").threadOptions),
      set: (self, options: EnumValue) => {
        made(self, "ThreadOptions").threadOptions = options.text;
      },
    },
  },
  methods: {
    Open: (self) => {
      made(self, "Open").open();
    },
    Close: (self) => made(self, "Close").close(),
    Dispose: (self) => made(self, "Dispose").close(),
  },
});

export const runspaceStateInfo = defineClr<RunspacePart>(`${space}.RunspaceStateInfo`, {
  kind: "class",
  base: "System.Object",
  properties: {
    State: (self) => value(`${space}.RunspaceState`, self.runspace.state),
    Reason: () => null,
  },
  toText: (self) => self.runspace.state,
});

export const sessionStateProxy = defineClr<RunspacePart>(`${space}.SessionStateProxy`, {
  kind: "class",
  base: "System.Object",
  methods: {
    SetVariable: (self, name: string, given: unknown) => self.runspace.setVariable(name, given),
    GetVariable: (self, name: string) => self.runspace.getVariable(name),
  },
});
