import type { ManagementObject } from "../model/ManagementObject.ts";
import { notModelled } from "../model/runtimeError.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<ManagementObject>({
  name: "System.Management.ManagementObject",
  kind: "class",
  base: "System.Object",
  constructors: {
    "(string path)": (path: string | null) => {
      throw notModelled(`The WMI path ${path ?? ""} as a value`);
    },
  },
  methods: {
    "string ToString()": (self) => self.path,
    "System.Object GetPropertyValue(string propertyName)": (self, name: string) => self.field(name)?.value ?? null,
  },
  toText: (self) => self.path,
});
