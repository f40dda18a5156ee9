import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import { once } from "../base/once.ts";
import type { NamedClr } from "../objects/types/defineClr.ts";
import { registerSessionType } from "../objects/types/typeRegistry.ts";
import type { Engine } from "../runtime/Engine.ts";
import { configurationTypes } from "./configuration/configurationTypes.ts";
import { resultTypes } from "./result/resultTypes.ts";

const types = once(() =>
  [...configurationTypes, ...resultTypes].map((definition) => registerSessionType(definition as NamedClr)),
);

/** Makes the types of configurations and results known to a session, unless it has loaded an assembly with them. */
export function registerPesterTypes({ globalScope }: Engine): void {
  globalScope.types ??= new CaseInsensitiveMap();
  for (const type of types()) if (!globalScope.types.has(type.name)) globalScope.types.set(type.name, type);
}
