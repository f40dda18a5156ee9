import { defineType } from "../../types/TypeDefinition.ts";
import type { CimCollection } from "./CimCollection.ts";

export default defineType<CimCollection>({
  name: "System.Management.ManagementObjectCollection",
  kind: "class",
  base: "System.Object",
  interfaces: ["System.Collections.ICollection", "System.IDisposable"],
  methods: { "void Dispose()": () => undefined },
  properties: { "int Count {get;}": (self) => self.items.length },
});
