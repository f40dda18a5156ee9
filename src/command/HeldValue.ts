/** A value of a type of .NET, or of one of the product's, whose members are named as far as they are known. */
export type HeldValue =
  | { readonly is: "type"; readonly type: string }
  | {
      readonly is: "members";
      /** The kind of the value, as properties are declared with. */
      readonly kind: string;
      readonly members: readonly string[];
      /** Those of them that are called. */
      readonly methods: readonly string[];
      /** What `Value` holds; null where it has none. */
      readonly inner: HeldValue | null;
    };
