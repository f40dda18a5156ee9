import { thrownException } from "../errors/thrownException.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { failedConversion } from "./castError.ts";
import { numberAsText } from "./numberAsText.ts";

/** A text as a URI that may be relative, which the constructor of one parameter would not take. */
export function convertToUri(value: unknown, type: ClrType): unknown {
  const text = typeof value === "string" ? value : numberAsText(value);
  const constructor = type.members.constructors.find(
    ({ signature: { parameters } }) =>
      parameters.length === 2 && parameters[0].type === "string" && parameters[1].type === "System.UriKind",
  );
  if (text === null || !constructor?.code) return undefined;
  try {
    return constructor.code.call(type, text, EnumValue.of(typeByName("System.UriKind"), 0));
  } catch (error) {
    const exception = thrownException(error);
    if (!exception) throw error;
    throw failedConversion("InvalidCastFromStringToUri", value, type, exception.message, exception);
  }
}
