/** Fills {0}, {1} ... of a catalogue text. */
export function fillMessage(text: string, args: readonly string[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
}
