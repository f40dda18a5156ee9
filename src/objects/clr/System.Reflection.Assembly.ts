import type { AssemblyObject } from "../model/AssemblyObject.ts";
import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { lazyType } from "../model/lazyType.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByNameOrNull } from "../model/typeRegistry.ts";
import { Version } from "../model/Version.ts";

const assemblyNameType = lazyType("System.Reflection.AssemblyName");

export class AssemblyNameObject extends ClrObject {
  constructor(
    readonly fullName: string,
    readonly name: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return assemblyNameType();
  }

  get version(): Version {
    const [major, minor, build, revision] = (/Version=([\d.]+)/.exec(this.fullName)?.[1] ?? "0.0.0.0")
      .split(".")
      .map(Number);
    return new Version(major, minor, build, revision);
  }
}

export default defineType<AssemblyObject>({
  name: "System.Reflection.Assembly",
  properties: {
    "string FullName {get;}": (self) => self.fullName,
    "string Location {get;}": (self) => `C:\\Windows\\Microsoft.NET\\assembly\\GAC_MSIL\\${self.name}.dll`,
    "bool GlobalAssemblyCache {get;}": () => false,
    "string ImageRuntimeVersion {get;}": () => "v4.0.30319",
    "bool IsDynamic {get;}": () => false,
  },
  methods: {
    "System.Reflection.AssemblyName GetName()": (self) => new AssemblyNameObject(self.fullName, self.name),
    "type GetType(string name)": (_, name: string | null) => typeByNameOrNull(name ?? ""),
    "string ToString()": (self) => self.fullName,
  },
  toText: (self) => self.fullName,
});
