import type { TypeConstraint } from "../../ast/definitions.ts";

/** Whether a type in brackets is [ordered]: a form of the language, also where no type has that name. */
export function isOrdered({ typeName }: TypeConstraint): boolean {
  return typeName.fullName.toLowerCase() === "ordered";
}
