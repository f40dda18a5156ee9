/** JSON as it will be written: `literal` is text that needs no quotes. */
export type JsonNode =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, JsonNode])[] };
