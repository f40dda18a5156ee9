import type { Breakpoint } from "../model/Breakpoint.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<Breakpoint>({
  name: "System.Management.Automation.Breakpoint",
  kind: "class",
  abstract: true,
  base: "System.Object",
  properties: {
    "scriptblock Action {get;}": (self) => self.action,
    "bool Enabled {get;}": (self) => self.enabled,
    "int HitCount {get;}": (self) => self.hitCount,
    "int Id {get;}": (self) => self.id,
    "string Script {get;}": (self) => self.script,
  },
  toText: (self) => self.text,
});
