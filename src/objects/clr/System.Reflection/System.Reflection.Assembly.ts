import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { product } from "../../host/product.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { mayBeOnWindows } from "../../types/frameworkAssemblies.ts";
import { knownAssembly } from "../../types/knownAssemblies.ts";
import { lazyType } from "../../types/lazyType.ts";
import { noteLoaded } from "../../types/loadedAssemblies.ts";
import { typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { AssemblyObject } from "../../values/AssemblyObject.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Version } from "../../values/Version.ts";
import { assemblyFileNotFound, assemblyNotFound, namedAssemblyNotFound } from "./assemblyNotFound.ts";

const assemblyNameType = lazyType("System.Reflection.AssemblyName");

/** The name of an assembly as a text tells it: what it leaves out is unknown. */
export function assemblyNameOf(text: string): AssemblyNameObject {
  return new AssemblyNameObject(text, text.replace(/,.*$/, "").trim());
}

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
  const { assembly } = self.type;
  const found = assembly ? assembly.find(name as string) : typeByNameOrNull(name as string);
  const same = (left: string, right: string) => (ignoresCase ? foldCase(left) === foldCase(right) : left === right);
  const isOwn = found !== null && (found.isArray || found.typeArguments.length > 0 || same(found.name, name as string));
  if (isOwn) return found;
  if (isLoud)
    throw clrException("System.TypeLoadException", `Could not load type '${name}' from assembly '${self.fullName}'.`);
  return null;
}

/** An assembly whose types are emulated, by its short or full name; null for any other. */
export function namedAssembly(name: string): AssemblyObject | null {
  const known = knownAssembly(name, edition());
  noteLoaded(name);
  return known && new AssemblyObject(typeByName(known.type), known.fullName);
}

export function loadAssemblyByName(name: string | null): AssemblyObject {
  if (!name) throw clrError("System.ArgumentException", "EmptyAssemblyName", [], "assemblyName");
  const found = namedAssembly(name);
  if (found) return found;
  checkUnmodelled(name);
  throw namedAssemblyNotFound(name);
}

function loadByPartialName(name: string | null): AssemblyObject | null {
  if (!name) throw argumentInvalid("String cannot have zero length.", "partialName");
  const found = namedAssembly(name);
  if (!found) checkUnmodelled(name);
  return found;
}

const mayExist: PerEdition<(name: string) => boolean> = {
  Core: (name) => /^(System|Microsoft)\b|^(Presentation|Windows)/i.test(name),
  Desktop: mayBeOnWindows,
};

/** Those of the products are there, and nothing of them is emulated. */
function checkUnmodelled(name: string): void {
  if (mayExist[edition()](name.replace(/,.*$/, "").trim())) throw notModelled(`The assembly '${name}'`);
}

function loadFile(path: string | null, parameter: string, absent = assemblyNotFound): unknown {
  checkNotNull(path, parameter);
  const files = fileSystem();
  const full = files.fullPath(path as string);
  if (files.entry(full) === null) throw absent(full);
  const name = full.slice(full.lastIndexOf("\\") + 1);
  const known = namedAssembly(name);
  if (known) return known;
  const { loadAssembly } = ambient();
  if (!loadAssembly) throw notModelled(`The assembly '${full}'`);
  return new AssemblyObject(loadAssembly(full).types[0]);
}

/** Of an assembly that a script loaded all are known. */
function exportedTypes({ type: { assembly } }: AssemblyObject): unknown {
  if (!assembly) throw notModelled("[System.Reflection.Assembly].GetExportedTypes() of an assembly of .NET");
  return newArray(typeByName("System.Type"), [...assembly.types]);
}

/** Scripts are compiled to methods without an assembly of their own. */
function assemblyOfScript(): AssemblyObject {
  const name = "Anonymously Hosted DynamicMethods Assembly, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null";
  return new AssemblyObject(typeByName("System.Object"), name);
}

export default defineClr<AssemblyObject>({
  statics: {
    "Load(string)": loadAssemblyByName,
    "Load(System.Reflection.AssemblyName)": ({ fullName }: AssemblyNameObject) => loadAssemblyByName(fullName),
    LoadWithPartialName: loadByPartialName,
    "LoadFrom(string)": (path: string | null) => loadFile(path, "assemblyFile", assemblyFileNotFound),
    LoadFile: (path: string | null) => {
      if (!/^([a-z]:)?[\\/]/i.test(path ?? ""))
        throw argumentInvalid(`Path "${path}" is not an absolute path.`, "path");
      return loadFile(path, "path");
    },
    UnsafeLoadFrom: (path: string | null) => loadFile(path, "assemblyFile", assemblyFileNotFound),
    GetAssembly: (type: ClrType | null) => {
      checkNotNull(type, "type");
      return new AssemblyObject(type as ClrType);
    },
    GetExecutingAssembly: () => assemblyOfScript(),
    GetEntryAssembly: () => namedAssembly("System.Management.Automation"),
  },
  properties: {
    FullName: (self) => self.fullName,
    ExportedTypes: exportedTypes,
    Location: (self) => {
      if (self.type.isDynamic) return "";
      if (self.type.assembly) return self.type.assembly.location;
      return product().assemblyFile(self.fullName);
    },
    GlobalAssemblyCache: (self) => !self.type.isDynamic && !self.type.assembly && product().sharesAssemblies,
    ImageRuntimeVersion: () => "v4.0.30319",
    IsDynamic: (self) => self.type.isDynamic,
    IsCollectible: (self) => self.type.isDynamic,
  },
  methods: {
    "GetName()": (self) => new AssemblyNameObject(self.fullName, self.name),
    GetExportedTypes: exportedTypes,
    "GetType(string)": (self, name: string | null) => typeOfAssembly(self, name, false),
    "GetType(string,bool)": typeOfAssembly,
    "GetType(string,bool,bool)": typeOfAssembly,
  },
  toText: (self) => self.fullName,
});
