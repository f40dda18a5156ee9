import { defineType } from "../../types/TypeDefinition.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

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
