const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for the inside of an element or a quoted attribute, of HTML and of XML. */
export function markupText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}

/** The same for XML 1.0, which has no way to write control characters and halves of pairs: they are shown as U+FFFD. */
export function xmlText(text: string): string {
  return markupText(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, "\ufffd"));
}
