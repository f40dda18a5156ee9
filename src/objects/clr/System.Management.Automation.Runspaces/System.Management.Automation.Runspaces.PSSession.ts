import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Guid } from "../../values/Guid.ts";
import type { PSSessionObject } from "../../values/shell/PSSessionObject.ts";

const stateType = lazyType("System.Management.Automation.Runspaces.RunspaceState");
const availabilityType = lazyType("System.Management.Automation.Runspaces.RunspaceAvailability");
const computerType = lazyType("System.Management.Automation.Runspaces.TargetMachineType");

export default defineClr<PSSessionObject>({
  properties: {
    "System.Management.Automation.Runspaces.RunspaceState State {get;}": (self) =>
      EnumValue.named(stateType(), self.state),
    ComputerName: (self) => self.computerName,
    ComputerType: () => EnumValue.named(computerType(), "RemoteMachine"),
    ConfigurationName: (self) => self.configurationName,
    InstanceId: (self) => new Guid(self.instanceId),
    Id: (self) => self.id,
    Name: (self) => self.name,
    Availability: (self) => EnumValue.named(availabilityType(), self.state === "Opened" ? "Available" : "None"),
    Transport: () => "WSMan",
  },
  toText: (self) => `[PSSession]${self.name}`,
});
