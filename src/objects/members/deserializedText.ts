const texts = new WeakMap<object, string>();

/** Keeps what ToString() gave of an object before it was written as CLIXML. */
export function setDeserializedText(value: object, text: string): void {
  texts.set(value, text);
}

export function deserializedText(value: unknown): string | undefined {
  return value instanceof Object ? texts.get(value) : undefined;
}
