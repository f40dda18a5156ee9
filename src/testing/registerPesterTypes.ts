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
export function registerPesterTypes({ globalScope: { ownTypes } }: Engine): void {
  for (const type of types()) if (!ownTypes.has(type.name)) ownTypes.set(type.name, type);
}
