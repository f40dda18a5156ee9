import { edition } from "../model/ambient.ts";
import type { ClrType } from "../model/ClrType.ts";
import { acceleratorFor } from "../model/typeRegistry.ts";
import { assemblyOf } from "./assemblyOf.ts";

const texts = new WeakMap<ClrType, string>();

/** A type as PowerShell writes it: accelerators for those that have one ("int", "System.Collections.Generic.List[int]"). */
export function typeText(type: ClrType): string {
  let text = texts.get(type);
  if (text === undefined) {
    text = figure(type);
    texts.set(type, text);
  }
  return text;
}

function figure(type: ClrType): string {
  if (type.elementType) return `${typeText(type.elementType)}[${",".repeat(type.rank - 1)}]`;
  if (type.typeArguments.length > 0) return `${type.genericName.replace(/`\d+$/, "")}[${type.typeArguments.map(typeText).join(",")}]`;
  if (type.name === "System.RuntimeType") return `${type.name}, ${assemblyOf(type, edition())}`;
  return special.get(type.name) ?? acceleratorFor(type.name) ?? type.name;
}

/** Names that are shown although no table of accelerators gives them. */
const special: ReadonlyMap<string, string> = new Map([
  ["System.Management.Automation.PSCustomObject", "PSCustomObject"],
  ["System.Object", "System.Object"],
]);
