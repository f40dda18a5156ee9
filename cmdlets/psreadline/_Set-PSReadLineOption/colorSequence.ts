import { ownEntry } from "../../../src/base/ownEntry.ts";

const numbers: Readonly<Record<string, number>> = {
  black: 30,
  darkred: 31,
  darkgreen: 32,
  darkyellow: 33,
  darkblue: 34,
  darkmagenta: 35,
  darkcyan: 36,
  gray: 37,
  darkgray: 90,
  red: 91,
  green: 92,
  yellow: 93,
  blue: 94,
  magenta: 95,
  cyan: 96,
  white: 97,
};

/** What a terminal is told for a colour: the name of a ConsoleColor, "#rrggbb", or an escape sequence as it is; null: no colour. */
export function colorSequence(text: string): string | null {
  const number = ownEntry(numbers, text.toLowerCase());
  if (number !== undefined) return `\u001b[${number}m`;
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex)
    return `\u001b[38;2;${hex
      .slice(1)
      .map((part) => Number.parseInt(part, 16))
      .join(";")}m`;
  return /^(?:\u001b\[[0-9;]*m)+$/.test(text) ? text : null;
}
