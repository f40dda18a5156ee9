import { serviceKey } from "../../base/ServiceKey.ts";
import type { AssemblyIdentity, AssemblyModel } from "../../objects/types/LoadedAssembly.ts";

/** What a session knows of assemblies that scripts load from files: a model by identity, null where there is none. */
export type AssemblyModels = (identity: AssemblyIdentity) => AssemblyModel | null;

export const assemblyModelsKey = serviceKey<AssemblyModels>("assemblyModels");
