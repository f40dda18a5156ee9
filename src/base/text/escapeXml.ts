import { replaceCharacters } from "./replaceCharacters.ts";

/** Text as it stands between tags. */
export function escapeXml(text: string): string {
  return replaceCharacters(text, /[&<>]/g, (character) => entities[character]);
}

/** Text as it stands between quotes, with `more` characters written as they are given there. */
export function escapeXmlAttribute(text: string, more: Readonly<Record<string, string>> = {}): string {
  const escaped = escapeXml(text);
  return replaceCharacters(
    escaped,
    /["\r\n\t]/g,
    (character) => more[character] ?? (character === '"' ? "&quot;" : character),
  );
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
