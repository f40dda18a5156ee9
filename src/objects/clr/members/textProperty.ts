type TextNames<O> = { [K in keyof O]: O[K] extends string ? K : never }[keyof O];

/** A settable property of text that makes an empty text of null. */
export function textProperty<O, K extends TextNames<O>>(name: K) {
  return {
    get: (self: O) => self[name],
    set: (self: O, value: string | null) => {
      self[name] = (value ?? "") as O[K];
    },
  };
}
