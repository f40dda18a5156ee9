import type { ArgumentCount, MemberUse } from "../../command/MemberUse.ts";
import type { Edition } from "../../diag/Edition.ts";

/** What is known of .NET's types without a session. Names are written with "System." or without; a generic one as "List`1". */
export interface TypeFacts {
  readonly has: (name: string, edition: Edition) => boolean;
  /** The full names of all of them, and the short names of PowerShell. */
  readonly names: (edition: Edition) => readonly string[];
  /** Names of the static members, or of the values of an enumeration; null for a type that is not known so far. */
  readonly statics: (name: string, edition: Edition) => readonly string[] | null;
  /** Whether all its static members are known; not those of enumerations. */
  readonly isWhole: (name: string) => boolean;
  /** The full name of a type with those of its base classes behind it, in order; null for a type that is not known. */
  readonly lineage: (name: string) => readonly string[] | null;
  /** The methods that a class must have for an interface, by their names, "get_NAME" for properties; null for what is no interface. */
  readonly required: (name: string) => readonly string[] | null;
  /** Whether a text can become a value of a type of .NET. */
  readonly converts: (text: string, type: string) => boolean;
  /** Names of what every object of a type has; null for a type that is not known. */
  readonly members: (name: string, edition: Edition) => readonly string[] | null;
  /** The full name of the type that a member gives, where all its overloads give the same; null: that is not known. */
  readonly memberType: (name: string, member: string, use: MemberUse, edition: Edition) => string | null;
  /** Whether all overloads of a method that take so many arguments give nothing. */
  readonly givesNothing: (name: string, method: string, isStatic: boolean, given: number) => boolean;
  /** Whether nobody makes an object of a type: it is abstract, has static members alone, or is an interface. */
  readonly isAbstract: (name: string) => boolean;
  /** How many arguments the overloads of a method take; null for a method that is not known. */
  readonly argumentCounts: (
    name: string,
    method: string,
    isStatic: boolean,
    edition: Edition,
  ) => readonly ArgumentCount[] | null;
  /** The types that the overloads of a method take, one list an overload, "ref " before those that it sets; null for a method that is not known, or has optional ones. */
  readonly argumentTypes: (
    name: string,
    method: string,
    isStatic: boolean,
    edition: Edition,
  ) => readonly (readonly string[])[] | null;
}
