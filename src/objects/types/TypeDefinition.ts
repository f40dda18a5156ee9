/**
 * What a file under `clr/` says of a .NET type: the members that work here. Keys are signatures in PowerShell's own
 * form, exactly as the metadata table (`data/dotnet-types.jsonl`) has them, so that overload resolution, Get-Member and
 * NotModelled errors come from one text: "int IndexOf(string value)", "static bool TryParse(string input, [ref] guid result)".
 *
 * Values cross the border by the declared type: `int`, `double`, `float`, `byte`, `short`, `uint`... are JS numbers,
 * `long` and `ulong` bigint, `char` a JS string of one UTF-16 unit, `bool` boolean, `string` string (null stays null),
 * a one-dimensional array the JS array of its items (the very one, so that writes are seen; its items are model values:
 * a byte[] holds Byte objects), everything else the value model's own. The same rule holds for what is returned. `[ref]` parameters arrive as a
 * PSReference whose `value` is set in the value model. A `void` method returns undefined.
 */
export interface TypeDefinition<Self = unknown> {
  /** Full .NET name, without arity: "System.Collections.Generic.List". */
  readonly name: string;
  /** Names of the generic parameters, for a generic definition: ["T"], ["TKey", "TValue"]. */
  readonly typeParameters?: readonly string[];
  /** Where types of one name differ by their number of type parameters (Tuple): the definition for a number. */
  readonly arities?: (count: number) => TypeDefinition;
  /** Base type and interfaces, where the metadata table does not have the type. */
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly kind?: "class" | "struct" | "interface" | "enum" | "delegate";
  readonly abstract?: boolean;
  /** Of an enumeration that the metadata table does not have: "Name=0". */
  readonly enumValues?: readonly string[];
  /** Key: "(int capacity)". Receives the closed ClrType as `this` type through `type` for generic definitions. */
  readonly constructors?: Readonly<Record<string, Constructor>>;
  readonly methods?: Readonly<Record<string, InstanceMethod<Self>>>;
  /** Key: "static int Parse(string s)". Generic definitions get the closed type as first argument. */
  readonly statics?: Readonly<Record<string, StaticMethod>>;
  /** Key: "int Length {get;}". */
  readonly properties?: Readonly<Record<string, PropertyAccess<Self>>>;
  /** Properties that are not public, which reflection finds where it is asked for such. */
  readonly nonPublicProperties?: Readonly<Record<string, PropertyAccess<Self>>>;
  /** Static properties and fields. Key: "static guid Empty" or "static datetime Now {get;}". */
  readonly staticProperties?: Readonly<Record<string, StaticPropertyAccess>>;
  /** The indexer, where there is one: "System.Object Item(int index) {get;set;}". */
  readonly indexers?: Readonly<Record<string, IndexerAccess<Self>>>;
  /** Text of a value as .NET's ToString() gives it under the invariant culture. */
  readonly toText?: (self: Self) => string;
}

export type Constructor = (this: import("./ClrType.ts").ClrType, ...args: never[]) => unknown;
export type InstanceMethod<Self> = (self: Self, ...args: never[]) => unknown;
export type StaticMethod = (this: import("./ClrType.ts").ClrType, ...args: never[]) => unknown;
export type PropertyAccess<Self> =
  | ((self: Self) => unknown)
  | { readonly get: (self: Self) => unknown; readonly set: (self: Self, value: never) => void };
export type StaticPropertyAccess =
  | ((this: import("./ClrType.ts").ClrType) => unknown)
  | {
      readonly get: (this: import("./ClrType.ts").ClrType) => unknown;
      readonly set: (this: import("./ClrType.ts").ClrType, value: never) => void;
    };
export interface IndexerAccess<Self> {
  readonly get: (self: Self, ...indexes: never[]) => unknown;
  readonly set?: (self: Self, ...indexesAndValue: never[]) => void;
}

/** Gives a definition its type, so that `self` is known in every member. */
export function defineType<Self>(definition: TypeDefinition<Self>): TypeDefinition<Self> {
  return definition;
}
