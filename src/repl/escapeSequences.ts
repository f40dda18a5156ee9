interface Key {
  readonly chord: string;
  readonly text: string;
}

const letterKeys: Readonly<Record<string, string>> = {
  A: "UpArrow",
  B: "DownArrow",
  C: "RightArrow",
  D: "LeftArrow",
  F: "End",
  H: "Home",
  P: "F1",
  Q: "F2",
  R: "F3",
  S: "F4",
};

const numberKeys: Readonly<Record<number, string>> = {
  1: "Home",
  2: "Insert",
  3: "Delete",
  4: "End",
  5: "PageUp",
  6: "PageDown",
  7: "Home",
  8: "End",
  11: "F1",
  12: "F2",
  13: "F3",
  14: "F4",
  15: "F5",
  17: "F6",
  18: "F7",
  19: "F8",
  20: "F9",
  21: "F10",
  23: "F11",
  24: "F12",
};

const controlKeys: Readonly<Record<number, string>> = {
  0: "Ctrl+Spacebar",
  9: "Tab",
  10: "Enter",
  13: "Enter",
  27: "Escape",
  28: "Ctrl+\\",
  29: "Ctrl+]",
  30: "Ctrl+^",
  31: "Ctrl+_",
  127: "Backspace",
};

/** The length of the escape sequence at the start of a text; 0 where its rest is still to come. */
export function isWholeSequence(text: string): number {
  if (text.length < 2) return 0;
  if (text[1] === "[") {
    const match = /^\u001b\[(?:\[[A-E]|[0-?]*[ -/]*[@-~])/.exec(text);
    if (match) return match[0].length;
    return /^\u001b\[[0-?]*[ -/]*$/.test(text) ? 0 : 1;
  }
  if (text[1] === "O") return text.length < 3 ? 0 : /^[A-Za-z]$/.test(text[2]) ? 3 : 2;
  if (text[1] === "\u001b") return 1;
  const code = text.charCodeAt(1);
  if (code < 0xd800 || code > 0xdbff) return 2;
  return text.length < 3 ? 0 : 3;
}

/** The key that a character or a whole sequence stands for; null for a report of the terminal that is no key. */
export function keyOfSequence(sequence: string): Key | null {
  if (sequence[0] !== "\u001b" || sequence.length === 1) return keyOfCharacter(sequence);
  if (sequence.startsWith("\u001bO")) {
    const name = letterKeys[sequence[2]];
    return name ? { chord: name, text: "" } : { chord: "Alt+O", text: "" };
  }
  if (sequence.startsWith("\u001b[") && sequence.length > 2) return keyOfCsi(sequence.slice(2));
  const key = keyOfCharacter(sequence.slice(1));
  return { chord: withModifiers(key.chord, 2), text: "" };
}

function keyOfCsi(body: string): Key | null {
  const last = body[body.length - 1];
  const [first, second, third] = body.slice(0, -1).split(";");
  const modifiers = Math.max(0, Number(second ?? 1) - 1) || 0;
  if (last === "Z") return { chord: "Shift+Tab", text: "" };
  if (last === "u") return keyOfCode(Number(first), modifiers);
  if (last === "~" && first === "27") return keyOfCode(Number(third), modifiers);
  const name = last === "~" ? numberKeys[Number(first)] : letterKeys[last];
  return name ? { chord: withModifiers(name, modifiers), text: "" } : null;
}

/** A key that the terminal names by its character's code, with what was held down. */
function keyOfCode(code: number, modifiers: number): Key {
  const named = { 9: "Tab", 13: "Enter", 27: "Escape", 32: "Spacebar", 127: "Backspace", 8: "Backspace" }[code];
  const character = String.fromCodePoint(code);
  if (modifiers === 0 || (modifiers === 1 && !named)) return keyOfCharacter(character);
  if (modifiers === 1 && code === 32) return { chord: "Spacebar", text: " " };
  return { chord: withModifiers(named ?? character, named ? modifiers : modifiers & ~1), text: "" };
}

function keyOfCharacter(character: string): Key {
  const code = character.codePointAt(0) ?? 0;
  const named = controlKeys[code];
  if (named) return { chord: named, text: code === 9 ? "\t" : "" };
  if (code < 32) return { chord: `Ctrl+${String.fromCharCode(code + 96)}`, text: "" };
  return { chord: code === 32 ? "Spacebar" : character, text: character };
}

/** Bits: 1 Shift, 2 Alt, 4 Ctrl. */
function withModifiers(name: string, modifiers: number): string {
  const has = (part: string): boolean => name.startsWith(part) || name.includes(`+${part}`);
  const ctrl = (modifiers & 4) > 0 && !has("Ctrl+") ? "Ctrl+" : "";
  const alt = (modifiers & 2) > 0 ? "Alt+" : "";
  const shift = (modifiers & 1) > 0 ? "Shift+" : "";
  if (alt && name.startsWith("Ctrl+")) return `Ctrl+Alt+${shift}${name.slice(5)}`;
  return `${ctrl}${alt}${shift}${name}`;
}
