import { EnumValue } from "../model/EnumValue.ts";
import { Guid } from "../model/Guid.ts";
import { lazyType } from "../model/lazyType.ts";
import type { RunspaceObject } from "../model/RunspaceObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

const space = "System.Management.Automation.Runspaces";
const availability = lazyType(`${space}.RunspaceAvailability`);

export default defineType<RunspaceObject>({
  name: `${space}.LocalRunspace`,
  kind: "class",
  base: `${space}.Runspace`,
  properties: {
    "int Id {get;}": (self) => self.id,
    "string Name {get;}": (self) => self.name,
    "guid InstanceId {get;}": (self) => new Guid(self.instanceId),
    "bool RunspaceIsRemote {get;}": () => false,
    "System.Management.Automation.Runspaces.RunspaceAvailability RunspaceAvailability {get;}": () =>
      EnumValue.named(availability(), "Available"),
  },
});
