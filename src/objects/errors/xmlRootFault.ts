import type { ExceptionObject } from "./ExceptionObject.ts";

/** What is wrong with the root of a document: there is none, there are several, or there is something else beside it. */
export type RootFault = "NoRoot" | "SeveralRoots" | "NoElement";

/** What .NET's XmlReader says of it. */
export const rootFaultTexts: Readonly<Record<RootFault, string>> = {
  NoRoot: "Root element is missing.",
  SeveralRoots: "There are multiple root elements.",
  NoElement: "Data at the root level is invalid.",
};

const rootFaultKey = "RootFault";

/** Null for an exception that is about something else. */
export function rootFaultOf(exception: ExceptionObject): RootFault | null {
  return (exception.details.get(rootFaultKey) as RootFault | undefined) ?? null;
}

export function setRootFault(exception: ExceptionObject, fault: RootFault): void {
  exception.details.set(rootFaultKey, fault);
}
