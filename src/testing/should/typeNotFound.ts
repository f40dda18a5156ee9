import type { PSError } from "../../objects/errors/PSError.ts";
import { scriptError } from "../run/scriptError.ts";

/** An operator was given the name of a type that there is not. */
export function typeNotFound(name: string): PSError {
  const message = `Could not find type [${name}]. Make sure that the assembly that contains that type is loaded.`;
  return scriptError(message, { exception: "System.ArgumentException" });
}
