/** Control characters as their pictures; those above U+007F as escapes are inferred from one. */
export function escapeControlCharacters(text: string | null): string {
  return (text ?? "").replace(/[\u0000-\u001f\u007f-\u009f]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
