import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerNamespaceLater, registerTypeLater } from "../../objects/types/typeRegistry.ts";

const namespace = "System.Management.Automation";

/** Makes the types of the parser and its trees known; each is made, and their files are loaded, when its name is first looked up. */
export function registerLanguageTypes(): void {
  const find = (foldedName: string): NamedClr | null =>
    (require("./languageTypes.ts") as typeof import("./languageTypes.ts")).languageType(foldedName);
  registerNamespaceLater(`${namespace}.Language.`, find);
  for (const name of ["PSParser", "PSParseError", "PSToken", "VariablePath"].map((each) => `${namespace}.${each}`))
    registerTypeLater(name, () => find(name.toLowerCase()) as NamedClr);
}
