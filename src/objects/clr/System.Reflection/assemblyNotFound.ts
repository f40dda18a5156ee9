import type { PerEdition } from "../../../diag/Edition.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { newLine } from "../../text/newLine.ts";

export function assemblyNotFound(name: string): ClrException {
  return clrException("System.IO.FileNotFoundException", texts[edition()](name));
}

/** The same of a file, which .NET Framework names as a URI. */
export function assemblyFileNotFound(path: string): ClrException {
  return assemblyNotFound(fileNames[edition()](path));
}

const fileNames: PerEdition<(path: string) => string> = {
  Desktop: (path) => `file:///${path}`,
  Core: (path) => path,
};

/** The same of one that was asked for by its name, behind which .NET tells what else it would have. */
export function namedAssemblyNotFound(name: string): ClrException {
  const rest = assemblyParts[edition()].filter((part) => !name.includes(part.split("=")[0]));
  return assemblyNotFound([name, ...rest].join(", "));
}

const assemblyParts: PerEdition<readonly string[]> = { Desktop: [], Core: ["Culture=neutral", "PublicKeyToken=null"] };

/** .NET Framework says that one of its dependencies may be what lacks. */
const texts: PerEdition<(name: string) => string> = {
  Desktop: (name) =>
    `Could not load file or assembly '${name}' or one of its dependencies. The system cannot find the file specified.`,
  Core: (name) => `Could not load file or assembly '${name}'. The system cannot find the file specified.${newLine()}`,
};
