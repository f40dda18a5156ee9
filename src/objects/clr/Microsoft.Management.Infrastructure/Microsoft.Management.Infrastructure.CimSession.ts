import { defineClr } from "../../types/defineClr.ts";
import type { CimSession } from "../../values/machine/CimSession.ts";

export default defineClr<CimSession>({
  interfaces: ["System.IDisposable"],
  methods: {
    "bool TestConnection()": () => true,
  },
  properties: {
    "string ComputerName {get;}": (self) => self.computerName,
    "guid InstanceId {get;}": (self) => self.instanceId,
  },
  toText: (self) => `CimSession: ${self.computerName}`,
});
