import type { ClrType } from "../../objects/types/ClrType.ts";
import type { ListedMember } from "../../objects/types/typeData/objectMembers.ts";

/** What is known of the value of an expression without running it. */
export type Inferred =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "type"; readonly type: ClrType }
  /** The type itself: its static members are meant. */
  | { readonly kind: "static"; readonly type: ClrType }
  /** One of these types, of which it is not known which. */
  | { readonly kind: "types"; readonly types: readonly ClrType[] }
  /** An object of a class, or the class itself, that the text defines. */
  | {
      readonly kind: "members";
      readonly members: readonly ListedMember[];
      readonly isStatic: boolean;
      readonly isEnum: boolean;
    }
  /** An object or a table with just these names. */
  | { readonly kind: "names"; readonly names: readonly string[]; readonly isTable: boolean };
