import { defineType } from "../../types/TypeDefinition.ts";
import type { CimSession } from "../../values/machine/CimSession.ts";

export default defineType<CimSession>({
  name: "Microsoft.Management.Infrastructure.CimSession",
  kind: "class",
  base: "System.Object",
  interfaces: ["System.IDisposable"],
  methods: {
    "bool TestConnection()": () => true,
    "string ToString()": (self) => `CimSession: ${self.computerName}`,
  },
  properties: {
    "string ComputerName {get;}": (self) => self.computerName,
    "guid InstanceId {get;}": (self) => self.instanceId,
  },
  toText: (self) => `CimSession: ${self.computerName}`,
});
