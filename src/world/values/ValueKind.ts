import type { Json } from "./Json.ts";
import type { ScriptValue } from "./ScriptValue.ts";

/** What a value that does not fit is told: the product's sentence, without parameter and value. */
export class ValueFault extends Error {
  override readonly name = "ValueFault";
}

/** What a kind may ask of the organisation. */
export interface ValuePlace {
  /** The GUID of the object that a reference names; throws the product's error when there is none. */
  reference(value: ScriptValue): string;
  /** How a reference shows itself: of an object by its GUID, of what objects lie in by its distinguished name. */
  referenceTo(stored: string): ReferencedObject;
}

export interface ReferencedObject {
  readonly text: string;
  readonly name: string;
  readonly distinguishedName: string;
  readonly guid: string;
  /** Of a recipient: what it is called, and its primary SMTP address. */
  readonly displayName?: string;
  readonly address?: string | undefined;
  /** It was an object of the organisation, which has been removed. */
  readonly isGone?: true;
}

/** A member of a value's .NET type: what it gives, in terms that the shell turns into objects. */
export type MemberValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | { readonly kind: ValueKind; readonly stored: Json }
  | { readonly guid: string }
  | { readonly ticks: bigint };

/**
 * How scripts hold a stored value: as a plain .NET value of that name, as its text, as a list, as a value of an enumeration, or as an
 * object of the product that shows its text and has `members`.
 */
export type ScriptForm =
  | "string"
  | "text"
  | "boolean"
  | "byte"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "double"
  | "guid"
  | "dateTime"
  | "utcDateTime"
  | "timeSpan"
  | "culture"
  | "uri"
  | "version"
  | "bytes"
  | "address"
  | "securityIdentifier"
  | "pair"
  | "enumeration"
  | "table"
  | "record"
  | "list"
  | "product";

/** A kind of value of the organisation: from a script's value to stored JSON, its check, its .NET type and its text. */
export interface ValueKind {
  readonly name: string;
  /** The .NET type's name. */
  readonly type: string;
  readonly form: ScriptForm;
  /** Of products' types: as what their values are stored, where all are stored alike. */
  readonly storedAs?: "string" | "number";
  /** What a property of this kind has when nothing says it. */
  readonly empty: Json;
  /** The stored form; throws a ValueFault. Null only comes for kinds that are never null (`acceptsNull` is false). */
  parse(value: ScriptValue, place: ValuePlace): Json;
  /** What ToString() gives. */
  text(stored: Json, place: ValuePlace): string;
  /** Members of a product's type, keys in the form "int Major {get;}" or "ulong ToMB()". */
  readonly members?: Readonly<Record<string, (stored: Json, place: ValuePlace) => MemberValue>>;
  /** Of a product's type: as what the cloud's cmdlets give it, which ask over REST; absent: as its text. */
  readonly overRest?: ValueKind | "itself";
  /** Less, equal, greater, for filters and sorting; absent: the texts are compared without case. */
  compare?(left: Json, right: Json): number;
  /** Of lists: what a list becomes after items came or went. */
  completed?(items: readonly Json[]): Json;
  /** The least and the greatest value that the directory keeps. */
  readonly limits?: readonly [least: Json, greatest: Json];
  /** Of addresses: whether one is whole, and not relative to another. */
  readonly isAbsolute?: (stored: Json) => boolean;
  /** The type of one value, where it is derived from that of the kind. */
  readonly subtype?: (stored: Json) => string | null;
  /** Of lists: the kind of the items. */
  readonly item?: ValueKind;
  /** Of limits: the kind of what is limited. */
  readonly inner?: ValueKind;
  /** Of pairs: the kinds of key and value. */
  readonly pair?: readonly [key: ValueKind, value: ValueKind];
  /** Of enumerations: the names, and their numbers where these are not 0, 1, 2 ... */
  readonly values?: readonly string[];
  readonly numbers?: readonly number[];
}

/** A place without objects, for values that refer to none. */
export const nowhere: ValuePlace = {
  reference() {
    throw new ValueFault("The value doesn't name an object.");
  },
  referenceTo: (guid) => ({ text: guid, name: guid, distinguishedName: "", guid }),
};

/** Defines a kind whose stored form is `S`. */
export function defineKind<S extends Json>(kind: {
  readonly name: string;
  readonly type: string;
  readonly form: ScriptForm;
  readonly storedAs?: ValueKind["storedAs"];
  readonly empty?: Json;
  readonly parse: (value: ScriptValue, place: ValuePlace) => S;
  readonly text?: (stored: S, place: ValuePlace) => string;
  readonly members?: Readonly<Record<string, (stored: S, place: ValuePlace) => MemberValue>>;
  readonly overRest?: ValueKind["overRest"];
  readonly compare?: (left: S, right: S) => number;
  readonly completed?: (items: readonly Json[]) => S;
  readonly limits?: readonly [least: S, greatest: S];
  readonly isAbsolute?: (stored: S) => boolean;
  readonly subtype?: (stored: S) => string | null;
  readonly item?: ValueKind;
  readonly inner?: ValueKind;
  readonly pair?: ValueKind["pair"];
  readonly values?: readonly string[];
  readonly numbers?: readonly number[];
}): ValueKind {
  return {
    empty: null,
    text: (stored: S) => (stored === null ? "" : String(stored)),
    ...kind,
  } as unknown as ValueKind;
}
