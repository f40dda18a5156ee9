import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { ClrException } from "../../objects/errors/PSError.ts";
import { RefusedCharacter } from "./xmlElement.ts";

/** A report as Pester writes it: of a character that no document may have it tells the refusal; `keep` gets what stands before it. */
export function withRefusals(write: () => string, keep: (written: string) => void = () => {}): string {
  try {
    return write();
  } catch (thrown) {
    if (!(thrown instanceof RefusedCharacter)) throw thrown;
    keep(thrown.written);
    const { character, method, argumentCount } = thrown;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
    const message = `'${character}', hexadecimal value 0x${code}, is an invalid character.`;
    throw wrapInvocation(new ClrException(newException("System.ArgumentException", message)), method, argumentCount);
  }
}
