import type { Edition } from "../../../diag/Edition.ts";
import { argumentInvalid, notSupported } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";

/** What System.IO.Path thinks of paths: .NET Framework looks at their characters, .NET leaves that to the file system. */
export interface PathRules {
  readonly invalidPath: readonly string[];
  /** Throws where a path has characters that no path may have. */
  check(path: string | null): void;
  /** The exception for a path without a character in it. */
  empty(): unknown;
  /** GetDirectoryName of an empty text is an error. */
  readonly refusesEmptyFolder: boolean;
  /** Throws where a path is a URI, or has a wildcard or a colon behind that of the drive, before it is made a full one. */
  checkForm(path: string): void;
}

const controls = ["\0", ...Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1))];

const ofFramework: PathRules = {
  invalidPath: ['"', "<", ">", "|", ...controls],
  check(path) {
    for (const character of path ?? "")
      if (ofFramework.invalidPath.includes(character)) throw argumentInvalid("Illegal characters in path.");
  },
  checkForm(path) {
    if (/[*?]/.test(path) && !path.startsWith("\\\\?\\")) throw argumentInvalid("Illegal characters in path.");
    if (/^file:/i.test(path)) throw argumentInvalid("URI formats are not supported.");
    if (path.indexOf(":", 2) >= 0 && !path.startsWith("\\\\?\\"))
      throw notSupported("The given path's format is not supported.");
  },
  empty: () => argumentInvalid("The path is not of a legal form."),
  refusesEmptyFolder: true,
};

const ofNet: PathRules = {
  invalidPath: ["|", ...controls],
  check: () => {},
  checkForm: () => {},
  empty: () => clrError("System.ArgumentException", "EmptyPath", [], "path"),
  refusesEmptyFolder: false,
};

const rules: Readonly<Record<Edition, PathRules>> = { Desktop: ofFramework, Core: ofNet };

export function pathRules(): PathRules {
  return rules[edition()];
}
