import type { ClrType } from "../objects/types/ClrType.ts";
import type { ScriptBlock } from "../objects/values/ScriptBlock.ts";

/**
 * A parameter of a cmdlet. A bare type name is short for `{ type }`. For a cmdlet of the catalogue (`data/*-cmdlets.jsonl`)
 * the rest (sets, positions, aliases, validation) comes from there, and only what differs is written here.
 */
export type ParameterDefinition = ParameterTypeName | ParameterDetails;

/** A type as scripts write it: "string", "int[]", "switch", "psobject", "System.Text.Encoding", "scriptblock". */
export type ParameterTypeName = string;

export interface ParameterDetails {
  readonly type: ParameterTypeName;
  /** The type that lists of parameters tell, where the binder takes more and the steps judge it. */
  readonly shownType?: ParameterTypeName;
  /** The type in Windows PowerShell, where it is another one there. */
  readonly desktopType?: ParameterTypeName;
  readonly aliases?: readonly string[];
  /** Position in every set of `sets`, or in all sets. */
  readonly position?: number;
  readonly mandatory?: boolean;
  readonly pipeline?: "value" | "property" | "both";
  readonly remaining?: boolean;
  /** Per set what holds there; absent: the parameter is in all sets with the properties above. */
  readonly sets?: Readonly<Record<string, SetDetails>>;
  readonly validate?: readonly ValidationRule[];
  /** Throws what the cmdlet's property throws when it is set to a value that binds otherwise. */
  readonly setter?: (value: unknown) => void;
  /** One line for Get-Help. */
  readonly help?: string;
  readonly wildcards?: boolean;
  /** The value when the parameter is not bound, for help and for `p.Name`. */
  readonly default?: unknown;
}

export interface SetDetails {
  readonly position?: number;
  readonly mandatory?: boolean;
  readonly pipeline?: "value" | "property" | "both";
  readonly remaining?: boolean;
}

export type ValidationRule =
  | {
      readonly rule: "set";
      readonly values: readonly string[];
      readonly ignoreCase?: boolean;
      readonly message?: string;
    }
  | { readonly rule: "range"; readonly minimum: unknown; readonly maximum: unknown }
  | { readonly rule: "rangeKind"; readonly kind: "Positive" | "NonNegative" | "Negative" | "NonPositive" }
  /** `options` is the number of a RegexOptions value; absent: case does not matter. */
  | { readonly rule: "pattern"; readonly pattern: string; readonly options?: number; readonly message?: string }
  | { readonly rule: "length"; readonly minimum: number; readonly maximum: number }
  | { readonly rule: "count"; readonly minimum: number; readonly maximum: number }
  /** `shown`: how a complaint tells the script, where that is not its text. */
  | { readonly rule: "script"; readonly script: ScriptBlock; readonly message?: string; readonly shown?: string }
  /** A class of the script checks the value and throws what is wrong with it. */
  | { readonly rule: "custom"; readonly isEnumerated: boolean; readonly validate: (value: unknown) => void }
  | { readonly rule: "notMemberType" }
  | { readonly rule: "psVersion" }
  | { readonly rule: "notNull" }
  | { readonly rule: "notNullOrEmpty" }
  | { readonly rule: "notNullOrWhiteSpace" }
  | { readonly rule: "allowNull" }
  | { readonly rule: "allowEmptyString" }
  | { readonly rule: "allowEmptyCollection" };

/** What a cmdlet's code sees of a parameter of that type: arrays are JS arrays, numbers JS numbers, switches booleans. */
export type NativeValue<T extends string> = T extends "switch" | "bool"
  ? boolean
  : T extends "string" | "char"
    ? string
    : T extends "int" | "double" | "float" | "byte" | "short" | "uint" | "ushort" | "sbyte"
      ? number
      : T extends "long" | "ulong"
        ? bigint
        : T extends "scriptblock"
          ? ScriptBlock
          : T extends "type"
            ? ClrType
            : T extends `${infer E}[]`
              ? NativeValue<E>[]
              : unknown;

export type ParameterTable = Readonly<Record<string, ParameterDefinition>>;

type TypeNameOf<D> = D extends string ? D : D extends { readonly type: infer T extends string } ? T : string;
type IsAlwaysThere<D> =
  TypeNameOf<D> extends "switch"
    ? true
    : D extends { readonly mandatory: true }
      ? true
      : D extends { readonly default: unknown }
        ? true
        : false;

/** The values that a cmdlet's steps receive: what is not bound is undefined, but a switch is then false. */
export type ParameterValues<D extends ParameterTable> = {
  readonly [K in keyof D]: IsAlwaysThere<D[K]> extends true
    ? NativeValue<TypeNameOf<D[K]>>
    : NativeValue<TypeNameOf<D[K]>> | undefined;
};
