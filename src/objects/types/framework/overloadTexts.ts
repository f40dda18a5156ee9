import { closedSignature } from "../../calls/closedSignature.ts";
import { edition } from "../../host/ambient.ts";
import { isCoreOnly } from "./isCoreOnly.ts";

/** What a method taken as a value tells of its overloads: those that the edition's .NET has. */
export function overloadTexts(name: string, overloads: readonly Parameters<typeof closedSignature>[0][]): string[] {
  const texts = overloads.map((overload) => closedSignature(overload));
  return edition() === "Core" ? texts : texts.filter((text) => !isCoreOnly(name, text));
}
