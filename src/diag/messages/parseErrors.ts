/** Texts of parse errors by id; `{0}`, `{1}` stand for the texts that the error carries. */
const parseErrorTexts: Readonly<Record<string, string>> = {
  UnexpectedToken: "Unexpected token '{0}' in expression or statement.",
};

/** The sentence for an error id; the id itself for one without a text. */
export function parseErrorText(id: string, texts: readonly string[]): string {
  const pattern = Object.hasOwn(parseErrorTexts, id) ? parseErrorTexts[id] : undefined;
  if (pattern === undefined) return id;
  return pattern.replace(/\{(\d)\}/g, (_whole, index: string) => texts[Number(index)] ?? "");
}
