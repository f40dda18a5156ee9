import { closedSignature } from "../../calls/closedSignature.ts";
import { edition } from "../../host/edition.ts";
import { hasMember } from "./hasMember.ts";

/** What a method taken as a value tells of its overloads: those that the edition's .NET has. */
export function overloadTexts(name: string, overloads: readonly Parameters<typeof closedSignature>[0][]): string[] {
  const isThere = hasMember[edition()];
  return overloads.map((overload) => closedSignature(overload)).filter((text) => isThere(name, text));
}
