import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "./ListObject.ts";

/** A PSDataCollection of what a type's name says. */
export function dataCollection(element: string, items: unknown[]): ListObject {
  return new ListObject(closedType("System.Management.Automation.PSDataCollection", typeByName(element)), items);
}
