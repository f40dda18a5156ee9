import type { HeldValue } from "../command/HeldValue.ts";
import type { Edition } from "../diag/Edition.ts";

/** What is known of the objects that commands write, without a session. */
export interface ObjectFacts {
  /** The properties of an Exchange noun's objects, with the words that each can have where these are a closed list; null for another noun. */
  readonly noun: (noun: string) => ReadonlyMap<string, readonly string[] | null> | null;
  /** Whether those properties are known from whole objects of the noun. */
  readonly isObserved: (noun: string) => boolean;
  /** What a property of an Exchange noun's objects holds, as far as its kind says; null where that is not known. */
  readonly property: (noun: string, property: string) => HeldValue | null;
  /** Whether a property of an Exchange noun's objects is known to hold a list. */
  readonly isList: (noun: string, property: string) => boolean;
  /** What a setting of a noun takes, in words, where a text cannot become one; null where it can, or that is not known. */
  readonly refusal: (noun: string, setting: string, type: string, text: string) => string | null;
  /** The names of the roles that Exchange's setup makes. */
  readonly roles: () => readonly string[];
  /** The properties of a class of WMI; null for a class that is not known. */
  readonly wmiProperties: (name: string) => readonly string[] | null;
  /** The type of .NET that a property of a class of WMI holds in what Get-CimInstance gives; null where that is not known. */
  readonly wmiPropertyType: (className: string, property: string) => string | null;
  /** Whether Windows has a class of WMI, and the names of those that are its own. */
  readonly isWmiClass: (name: string) => boolean;
  readonly win32Classes: () => readonly string[];
  /** The class that a query of WQL asks for, and the properties of it (null: all); null where it cannot be read. */
  readonly wmiSelection: (
    text: string,
  ) => { readonly className: string; readonly properties: readonly string[] | null } | null;
  /** The properties that a condition of WQL asks for; null where it cannot be read. */
  readonly wmiFilter: (text: string) => readonly string[] | null;
  /** The names of the properties of what ConvertFrom-Json makes of a text, the fault of one that it cannot read, and null for what is no object. */
  readonly json: (text: string, edition: Edition) => readonly string[] | { readonly fault: string } | null;
  /** Why a text is no expression of XPath; null for one that System.Xml can read. */
  readonly xpathFault: (text: string) => string | null;
  /** The tests that a filter of Exchange's is made of, or the place, from 1, where it cannot be read. */
  readonly filterTests: (text: string) => readonly FilterTest[] | number;
}

/** `property -operator value` */
export interface FilterTest {
  readonly property: string;
  readonly operator: string;
  /** Of a value that is written, its text. */
  readonly value: { readonly is: string; readonly text?: string };
}
