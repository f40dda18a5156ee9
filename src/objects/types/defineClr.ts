import type { ClrType } from "./ClrType.ts";

/**
 * What a file under `clr/` says of a .NET type: the members that work here. The file has the full name of the type,
 * without arity ("System.Collections.Generic.List.ts").
 *
 * A key is the name of a member; signatures come from the tables of types (`data/*-types.jsonl`), so that overload
 * resolution, Get-Member and NotModelled errors have them from one text:
 * - `Count`, `IndexOf`: a property, or every overload of a method that no other key names;
 * - `IndexOf(string,int)`, `(int)`: one overload, a constructor, one of several indexers, by the types of its parameters;
 * - a whole signature, "int Id {get;set;}", "static bool TryParse(string input, [ref] guid result)", for a member that
 *   neither the tables' row of the type nor one of its base types and interfaces has.
 *
 * A key that binds to no member is an error.
 *
 * Values cross the border by the declared type: `int`, `double`, `float`, `byte`, `short`, `uint`... are JS numbers,
 * `long` and `ulong` bigint, `char` a JS string of one UTF-16 unit, `bool` boolean, `string` string (null stays null),
 * a one-dimensional array the JS array of its items (the very one, so that writes are seen; its items are model values:
 * a byte[] holds Byte objects), everything else the value model's own. The same rule holds for what is returned. `[ref]` parameters arrive as a
 * PSReference whose `value` is set in the value model. A `void` method returns undefined.
 */
export interface ClrMembers<Self = unknown> {
  /** Names of the generic parameters, for a generic definition: ["T"], ["TKey", "TValue"]. */
  readonly typeParameters?: readonly string[];
  /** Where types of one name differ by their number of type parameters (Tuple): the definition for a number. */
  readonly arities?: (count: number) => ClrMembers;
  /** Base type and interfaces, where the tables do not have the type. */
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly kind?: "class" | "struct" | "interface" | "enum" | "delegate";
  readonly abstract?: boolean;
  /** Of an enumeration that the tables do not have: "Name=0". */
  readonly enumValues?: readonly string[];
  /** The type with the same signatures, where the tables do not have this one. */
  readonly like?: string;
  /** Properties, by name or whole signature, whose values a PropertyBag holds; null where it has none. */
  readonly holds?: readonly string[];
  /** Receive the closed ClrType as `this`. */
  readonly constructors?: Readonly<Record<string, Constructor>>;
  /** Constructors that classes derived from the type call, and nobody else; by whole signatures, "(int count)". */
  readonly protectedConstructors?: Readonly<Record<string, Constructor>>;
  readonly methods?: Readonly<Record<string, InstanceMethod<Self>>>;
  /** Receive the closed ClrType as `this`. */
  readonly statics?: Readonly<Record<string, StaticMethod>>;
  readonly properties?: Readonly<Record<string, PropertyAccess<Self>>>;
  /** Properties that are not public, by whole signatures; reflection finds them where it is asked for such. */
  readonly nonPublicProperties?: Readonly<Record<string, PropertyAccess<Self>>>;
  /** Static properties and fields. */
  readonly staticProperties?: Readonly<Record<string, StaticPropertyAccess>>;
  readonly indexers?: Readonly<Record<string, IndexerAccess<Self>>>;
  /** Indexers of an interface alone, by whole signatures: scripts call them by their names, [] does not ask them. */
  readonly interfaceIndexers?: Readonly<Record<string, IndexerAccess<Self>>>;
  /**
   * Text of a value as .NET's ToString() gives it under the invariant culture. Where the culture makes no difference,
   * ToString() needs no key of its own.
   */
  readonly toText?: (self: Self) => string;
}

/** One of a type that has no file of its own name. */
export interface NamedClr<Self = unknown> extends ClrMembers<Self> {
  readonly name: string;
}

export type Constructor = (this: ClrType, ...args: never[]) => unknown;
export type InstanceMethod<Self> = (self: Self, ...args: never[]) => unknown;
export type StaticMethod = (this: ClrType, ...args: never[]) => unknown;
export type PropertyAccess<Self> =
  | ((self: Self) => unknown)
  | { readonly get: (self: Self) => unknown; readonly set: (self: Self, value: never) => void };
export type StaticPropertyAccess =
  | ((this: ClrType) => unknown)
  | {
      readonly get: (this: ClrType) => unknown;
      readonly set: (this: ClrType, value: never) => void;
    };
export interface IndexerAccess<Self> {
  readonly get: (self: Self, ...indexes: never[]) => unknown;
  readonly set?: (self: Self, ...indexesAndValue: never[]) => void;
}

/** Gives a definition its type, so that `self` is known in every member. A name is for a type that has no file of its own. */
export function defineClr<Self = unknown>(members: ClrMembers<Self>): ClrMembers<Self>;
export function defineClr<Self = unknown>(name: string, members: ClrMembers<Self>): NamedClr<Self>;
export function defineClr<Self>(
  name: string | ClrMembers<Self>,
  members?: ClrMembers<Self>,
): ClrMembers<Self> | NamedClr<Self> {
  return typeof name === "string" ? { name, ...(members as ClrMembers<Self>) } : name;
}
