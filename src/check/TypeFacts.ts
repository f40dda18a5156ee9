import type { Edition } from "../diag/Edition.ts";

/** What is known of .NET's types without a session. Names are written with "System." or without; a generic one as "List`1". */
export interface TypeFacts {
  readonly has: (name: string, edition: Edition) => boolean;
  /** The full names of all of them, and the short names of PowerShell. */
  readonly names: (edition: Edition) => readonly string[];
  /** Names of the static members, or of the values of an enumeration; null for a type that is not known so far. */
  readonly statics: (name: string, edition: Edition) => readonly string[] | null;
  /** Whether a text can become a value of a type of .NET. */
  readonly converts: (text: string, type: string) => boolean;
}
