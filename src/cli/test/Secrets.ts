/** Shorter texts would be found in everything. */
const shortest = 4;

const hidden = "***";

/** What a session knows and no report may show: secure strings, passwords of accounts, private keys. */
export class Secrets {
  readonly #sources: { readonly plainText: string }[] = [];
  readonly #texts = new Set<string>();

  add(secret: { readonly plainText: string }): void {
    this.#sources.push(secret);
    this.#texts.add(secret.plainText);
  }

  /** The text with stars where it has a secret. */
  hide(text: string): string {
    for (const secret of this.#known()) if (text.includes(secret)) text = text.replaceAll(secret, hidden);
    return text;
  }

  /** Plain data with stars in all of its texts. */
  hideIn<Value>(value: Value): Value {
    if (this.#known().length === 0) return value;
    return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === "string" ? this.hide(each) : each)) as Value;
  }

  /** The longest first, so that a part of one hides none of it. */
  #known(): readonly string[] {
    const all = [...this.#texts, ...this.#sources.map(({ plainText }) => plainText)];
    return [...new Set(all)]
      .filter((text) => text.length >= shortest)
      .sort((left, right) => right.length - left.length);
  }
}
