const texts = new WeakMap<object, string>();
const pages = new WeakMap<object, (view: string) => string>();

/** Fixes what the screen shows of an object of a "text" type (help): its views print this. */
export function setDisplayText(value: object, text: string): void {
  texts.set(value, text);
}

export function displayText(value: unknown): string | undefined {
  return value instanceof Object ? texts.get(value) : undefined;
}

/** Fixes what each view of an object shows ("" is the view of the type itself): it is made when it is shown. */
export function setDisplayPages(value: object, pageOf: (view: string) => string): void {
  pages.set(value, pageOf);
}

export function displayPage(value: unknown, view: string): string | undefined {
  return value instanceof Object ? pages.get(value)?.(view) : undefined;
}
