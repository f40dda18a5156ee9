const letters: Readonly<Record<string, string>> = {
  ArrowUp: "A",
  ArrowDown: "B",
  ArrowRight: "C",
  ArrowLeft: "D",
  End: "F",
  Home: "H",
  F1: "P",
  F2: "Q",
  F3: "R",
  F4: "S",
};
const numbers: Readonly<Record<string, number>> = {
  ...{
    Insert: 2,
    Delete: 3,
    PageUp: 5,
    PageDown: 6,
    F5: 15,
    F6: 17,
    F7: 18,
    F8: 19,
    F9: 20,
    F10: 21,
    F11: 23,
    F12: 24,
  },
};
const codes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, Backspace: 127 };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** What a terminal sends for a key (xterm's sequences, with its "modifyOtherKeys"); null where the browser keeps it. */
export function keySequence({ key, ctrlKey, altKey, shiftKey, metaKey }: Key): string | null {
  if (metaKey) return null;
  const modifiers = (shiftKey ? 1 : 0) + (altKey ? 2 : 0) + (ctrlKey ? 4 : 0);
  if (letters[key]) {
    if (modifiers > 0) return `\u001b[1;${modifiers + 1}${letters[key]}`;
    return /^F\d/.test(key) ? `\u001bO${letters[key]}` : `\u001b[${letters[key]}`;
  }
  if (numbers[key]) return modifiers > 0 ? `\u001b[${numbers[key]};${modifiers + 1}~` : `\u001b[${numbers[key]}~`;
  if (key === "Tab" && modifiers === 1) return "\u001b[Z";
  if (codes[key]) return modifiers > 0 ? otherKey(codes[key], modifiers) : String.fromCharCode(codes[key]);
  if ([...key].length !== 1) return null;
  // What types a character with AltGr says that Ctrl and Alt are held down.
  if (ctrlKey && altKey && !/^[a-z0-9?]$/i.test(key)) return key;
  if (!ctrlKey && !altKey) return key;
  if (ctrlKey && !altKey && /^[a-z]$/.test(key)) return String.fromCharCode(key.charCodeAt(0) - 96);
  if (altKey && !ctrlKey && !shiftKey) return `\u001b${key}`;
  return otherKey(key.codePointAt(0) ?? 0, modifiers);
}

function otherKey(code: number, modifiers: number): string {
  return `\u001b[27;${modifiers + 1};${code}~`;
}
