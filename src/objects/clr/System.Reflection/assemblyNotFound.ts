import type { PerEdition } from "../../../diag/Edition.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { newLine } from "../../text/newLine.ts";

export function assemblyNotFound(name: string): ClrException {
  return clrException("System.IO.FileNotFoundException", texts[edition()](name));
}

/** .NET Framework says that one of its dependencies may be what lacks. */
const texts: PerEdition<(name: string) => string> = {
  Desktop: (name) =>
    `Could not load file or assembly '${name}' or one of its dependencies. The system cannot find the file specified.`,
  Core: (name) => `Could not load file or assembly '${name}'. The system cannot find the file specified.${newLine()}`,
};
