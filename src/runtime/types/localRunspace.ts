import { runspaceTableKey } from "../../command/services/runspaceTable.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Guid } from "../../objects/values/Guid.ts";
import type { RunspaceObject } from "../../objects/values/shell/RunspaceObject.ts";
import { runningEngine } from "../runningEngine.ts";
import { RunspaceHandle } from "../values/RunspaceHandle.ts";

const space = "System.Management.Automation.Runspaces";
const value = (type: string, name: string) => EnumValue.named(typeByName(type), name);

/** What reaches into the session of a runspace. */
class SessionProxy extends ClrObject {
  constructor(readonly runspace: RunspaceHandle) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${space}.SessionStateProxy`);
  }
}

/** The state of a runspace as it was when a script asked. */
class RunspaceState extends ClrObject {
  constructor(readonly state: string) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${space}.RunspaceStateInfo`);
  }
}

const stateOf = (self: RunspaceObject) => (self instanceof RunspaceHandle ? self.state : "Opened");

/** The session's own runspace runs the code that asks. */
function availability(self: RunspaceObject): string {
  if (!(self instanceof RunspaceHandle)) return "Busy";
  return self.state === "Opened" ? "Available" : "None";
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
    RunspaceAvailability: (self) => value(`${space}.RunspaceAvailability`, availability(self)),
    RunspaceStateInfo: (self) => new RunspaceState(stateOf(self)),
    SessionStateProxy: (self) => new SessionProxy(made(self, "SessionStateProxy")),
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

/** The runspace of the running code is the session's own. */
export const runspaceType = defineClr<RunspaceObject>(`${space}.Runspace`, {
  staticProperties: {
    DefaultRunspace: () => runningEngine().service(runspaceTableKey).items()[0] ?? null,
    CanUseDefaultRunspace: () => true,
  },
});

export const runspaceStateInfo = defineClr<RunspaceState>(`${space}.RunspaceStateInfo`, {
  kind: "class",
  base: "System.Object",
  properties: {
    State: (self) => value(`${space}.RunspaceState`, self.state),
    Reason: () => null,
  },
  toText: (self) => self.state,
});

export const sessionStateProxy = defineClr<SessionProxy>(`${space}.SessionStateProxy`, {
  kind: "class",
  base: "System.Object",
  methods: {
    SetVariable: (self, name: string, given: unknown) => self.runspace.setVariable(name, given),
    GetVariable: (self, name: string) => self.runspace.getVariable(name),
  },
});
