import type { ClrType } from "../../objects/types/ClrType.ts";

/** What is known of the value of an expression without running it. */
export type Inferred =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "type"; readonly type: ClrType }
  /** The type itself: its static members are meant. */
  | { readonly kind: "static"; readonly type: ClrType }
  /** An object or a table with just these names. */
  | { readonly kind: "names"; readonly names: readonly string[]; readonly isTable: boolean };
