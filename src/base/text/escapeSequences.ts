/** Colours, styles and other control sequences of terminals, and the two ends of a link. */
export const escapeSequence = /\u001b\[[0-9;:?]*[A-Za-z]|\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g;

/** The text without colours and links. */
export function stripEscapes(text: string): string {
  return text.includes("\u001b") ? text.replace(escapeSequence, "") : text;
}
