import { assemblyModelsKey } from "../../command/services/assemblyModels.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { LoadedAssembly } from "../../objects/types/LoadedAssembly.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { readAssemblyIdentity } from "./readAssemblyIdentity.ts";

/**
 * The assembly in a file, whose types the session knows from then on; one of the same identity that was loaded already is
 * that one. Throws BadImageFormatException for a file that is none, FileLoadException where another version of it is
 * loaded, NotModelled where nothing is known of the assembly.
 */
export function loadAssembly(engine: Engine, path: string): LoadedAssembly {
  const identity = readAssemblyIdentity(fileSystem().readBytes(path));
  if (!identity)
    throw clrException("System.BadImageFormatException", `Bad IL format. The format of the file '${path}' is invalid.`);
  const loaded = engine.loadedAssemblies.get(identity.name);
  if (loaded?.identity.version === identity.version) return loaded;
  const model = identity.isSigned ? null : engine.service(assemblyModelsKey)(identity);
  if (!model) throw notModelled(`The assembly '${identity.name}, Version=${identity.version}' of '${path}'`);
  const assembly = new LoadedAssembly(identity, path, model);
  if (loaded)
    throw clrException(
      "System.IO.FileLoadException",
      `Could not load file or assembly '${assembly.fullName}'. Assembly with same name is already loaded`,
    );
  engine.loadedAssemblies.set(identity.name, assembly);
  for (const type of assembly.types) engine.globalScope.ownTypes.set(type.name, type);
  return assembly;
}
