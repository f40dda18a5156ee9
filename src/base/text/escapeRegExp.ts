/** A text as a JavaScript regular expression that matches just it, with and without the u flag. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
