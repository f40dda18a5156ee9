import type { NamedClr } from "../objects/types/defineClr.ts";
import { registerType } from "../objects/types/typeRegistry.ts";
import { configurationTypes } from "./configuration/configurationTypes.ts";
import { resultTypes } from "./result/resultTypes.ts";

let registered = false;

/** Makes the types of configurations and results known; once per process. */
export function registerPesterTypes(): void {
  if (registered) return;
  registered = true;
  for (const definition of [...configurationTypes, ...resultTypes]) registerType(definition as NamedClr);
}
