import { notModelled } from "../errors/runtimeError.ts";
import { ambient } from "../host/ambient.ts";
import type { ClrType } from "../types/ClrType.ts";
import { isKnownTypeName } from "../types/knownTypeName.ts";
import { isAtHand } from "../types/loadedAssemblies.ts";
import { typeInScript } from "../types/typeRegistry.ts";
import { castError } from "./castError.ts";
import { numberAsText } from "./numberAsText.ts";

/** A type by its name. */
export function convertToType(value: unknown, type: ClrType): unknown {
  const text = typeof value === "string" ? value : numberAsText(value);
  return text === null ? undefined : named(text, type);
}

function named(text: string, type: ClrType): unknown {
  const found = text.trim() === "" ? null : (ambient().findType ?? typeInScript)(text.trim());
  if (found) return found;
  if (isKnownTypeName(text.trim()) && isAtHand(text.trim())) throw notModelled(`The type [${text.trim()}]`);
  throw castError(
    "InvalidCastFromStringToType",
    `Cannot convert the "${text}" value of type "System.String" to type "${type.name}".`,
  );
}
