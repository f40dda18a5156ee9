import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Guid } from "../../values/Guid.ts";
import type { PSSessionObject } from "../../values/shell/PSSessionObject.ts";

const stateType = lazyType("System.Management.Automation.Runspaces.RunspaceState");
const availabilityType = lazyType("System.Management.Automation.Runspaces.RunspaceAvailability");
const computerType = lazyType("System.Management.Automation.Runspaces.TargetMachineType");

export default defineType<PSSessionObject>({
  name: "System.Management.Automation.Runspaces.PSSession",
  kind: "class",
  base: "System.Object",
  properties: {
    "System.Management.Automation.Runspaces.RunspaceState State {get;}": (self) =>
      EnumValue.named(stateType(), self.state),
    "string ComputerName {get;}": (self) => self.computerName,
    "System.Management.Automation.Runspaces.TargetMachineType ComputerType {get;}": () =>
      EnumValue.named(computerType(), "RemoteMachine"),
    "string ConfigurationName {get;}": (self) => self.configurationName,
    "guid InstanceId {get;}": (self) => new Guid(self.instanceId),
    "int Id {get;}": (self) => self.id,
    "string Name {get;}": (self) => self.name,
    "System.Management.Automation.Runspaces.RunspaceAvailability Availability {get;}": (self) =>
      EnumValue.named(availabilityType(), self.state === "Opened" ? "Available" : "None"),
    "string Transport {get;}": () => "WSMan",
  },
  toText: (self) => `[PSSession]${self.name}`,
});
