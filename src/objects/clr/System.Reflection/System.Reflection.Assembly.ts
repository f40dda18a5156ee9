import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { product } from "../../host/product.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByNameOrNull } from "../../types/typeRegistry.ts";
import type { AssemblyObject } from "../../values/AssemblyObject.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Version } from "../../values/Version.ts";

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

/** A type by its full name; whatever assembly of ours holds it is as good as the one asked. */
function typeOfAssembly(
  self: AssemblyObject,
  name: string | null,
  isLoud: boolean,
  ignoresCase = false,
): ClrType | null {
  checkNotNull(name, "name");
  const found = typeByNameOrNull(name as string);
  const same = (left: string, right: string) => (ignoresCase ? foldCase(left) === foldCase(right) : left === right);
  const isOwn = found !== null && (found.isArray || found.typeArguments.length > 0 || same(found.name, name as string));
  if (isOwn) return found;
  if (isLoud)
    throw clrException("System.TypeLoadException", `Could not load type '${name}' from assembly '${self.fullName}'.`);
  return null;
}

export default defineClr<AssemblyObject>({
  properties: {
    FullName: (self) => self.fullName,
    Location: (self) => {
      if (self.type.isDynamic) return "";
      return `${product().assemblies}\\${self.name}.dll`;
    },
    GlobalAssemblyCache: () => false,
    ImageRuntimeVersion: () => "v4.0.30319",
    IsDynamic: (self) => self.type.isDynamic,
    IsCollectible: (self) => self.type.isDynamic,
  },
  methods: {
    "GetName()": (self) => new AssemblyNameObject(self.fullName, self.name),
    "GetType(string)": (self, name: string | null) => typeOfAssembly(self, name, false),
    "GetType(string,bool)": typeOfAssembly,
    "GetType(string,bool,bool)": typeOfAssembly,
  },
  toText: (self) => self.fullName,
});
