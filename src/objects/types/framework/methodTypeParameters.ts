const typeParameter = /(?<![\w.])T(?:\d|[A-Z]\w*)?(?![\w.`(])/g;

/**
 * The type parameters of a generic method, in the order in which its parameters name them first; those of its own type are
 * none of the method's.
 */
export function methodTypeParameters(text: string, ofType: readonly string[]): readonly string[] {
  const open = text.indexOf("(");
  const found = new Set<string>();
  for (const part of [text.slice(open), text.slice(0, open + 1)])
    for (const [word] of part.matchAll(typeParameter)) if (!ofType.includes(word)) found.add(word);
  return [...found];
}

/** The signature with types in the place of type parameters. */
export function replaceTypeParameters(text: string, names: readonly string[], types: readonly string[]): string {
  return text.replace(typeParameter, (word) => types[names.indexOf(word)] ?? word);
}
