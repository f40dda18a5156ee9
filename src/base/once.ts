/** A function that makes its value when first called and gives the same one ever after: for what depends on no session. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
