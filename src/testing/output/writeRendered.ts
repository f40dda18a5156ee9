import type { Screen } from "./Screen.ts";

/** Codes of the colours that a console has, by name. */
const codes: Readonly<Record<string, number>> = {
  Black: 30,
  DarkRed: 31,
  DarkGreen: 32,
  DarkYellow: 33,
  DarkBlue: 34,
  DarkMagenta: 35,
  DarkCyan: 36,
  Gray: 37,
  DarkGray: 90,
  Red: 91,
  Green: 92,
  Yellow: 93,
  Blue: 94,
  Magenta: 95,
  Cyan: 96,
  White: 97,
};

const escape = "\u001b[";

/** Writes a text as Output.RenderMode wants it: in the host's colours, with codes, or plain. */
export function writeRendered(host: Screen, text: string, color: string | null, mode: string): void {
  const code = color === null ? undefined : codes[color];
  if (mode === "Ansi" && code !== undefined) host.write(withCodes(text, code), null);
  else if (mode === "Plaintext") host.write(text, null);
  else host.write(text, color);
}

/** Each line begins with the code, since build servers forget it at a line's end. */
function withCodes(text: string, code: number): string {
  const end = text.endsWith("\n") ? "\n" : "";
  const lines = text.slice(0, text.length - end.length).split("\n");
  return `${lines.map((line) => `${escape}${code}m${line}`).join("\n")}${escape}0m${end}`;
}
