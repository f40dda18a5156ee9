import { defineClr } from "../../types/defineClr.ts";
import type { ModuleObject } from "../../values/ModuleObject.ts";

export default defineClr<ModuleObject>({
  properties: {
    Name: (self) => self.name,
    ScopeName: (self) => self.scopeName,
    Assembly: (self) => self.assembly,
    MDStreamVersion: () => 0x20000,
    MetadataToken: (self) => (self.isDynamic ? 0 : 1),
  },
  toText: (self) => self.scopeName,
});
