import { type ClrException, clrException } from "../../errors/PSError.ts";
import { newLine } from "../../text/newLine.ts";

export function assemblyNotFound(name: string): ClrException {
  const text = `Could not load file or assembly '${name}'. The system cannot find the file specified.${newLine()}`;
  return clrException("System.IO.FileNotFoundException", text);
}
