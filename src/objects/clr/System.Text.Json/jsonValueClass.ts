import { type ClrMembers, defineClr } from "../../types/defineClr.ts";

/** A class of JsonValue for values of one type, which nobody names. */
export function jsonValueClass(): ClrMembers {
  return defineClr({ typeParameters: ["T"], base: "System.Text.Json.Nodes.JsonValue" });
}
