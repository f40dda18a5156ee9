const texts = new WeakMap<object, string>();

/** Fixes what the screen shows of an object of a "text" type (help): its views print this. */
export function setDisplayText(value: object, text: string): void {
  texts.set(value, text);
}

export function displayText(value: unknown): string | undefined {
  return value instanceof Object ? texts.get(value) : undefined;
}
