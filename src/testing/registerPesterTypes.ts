import { once } from "../base/once.ts";
import type { NamedClr } from "../objects/types/defineClr.ts";
import { registerType } from "../objects/types/typeRegistry.ts";
import { configurationTypes } from "./configuration/configurationTypes.ts";
import { resultTypes } from "./result/resultTypes.ts";

/** Makes the types of configurations and results known; once per process. */
export const registerPesterTypes = once((): void => {
  for (const definition of [...configurationTypes, ...resultTypes]) registerType(definition as NamedClr);
});
