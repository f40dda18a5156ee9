import { matchStars, type StarPart, upperCode } from "./regex/matchStars.ts";

/**
 * Whether a name fits a file system's own kind of pattern: `*` any text, `?` one character or none before a dot and at the
 * end, a dot before a wildcard also the end of a name without one, "*." a name without a dot; "*.*" fits every name.
 */
export function matchesSearchPattern(name: string, pattern: string): boolean {
  if (pattern === "" || pattern === "*" || pattern === "*.*") return pattern !== "";
  return matchStars(compiled(pattern), name, true);
}

const cache = new Map<string, readonly StarPart[]>();

function compiled(pattern: string): readonly StarPart[] {
  let found = cache.get(pattern);
  if (!found) {
    found = partsOf(pattern);
    if (cache.size > 200) cache.clear();
    cache.set(pattern, found);
  }
  return found;
}

function partsOf(pattern: string): StarPart[] {
  const parts: StarPart[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    const next = pattern[index + 1];
    if (character === "*" && next === "." && index + 2 === pattern.length) {
      parts.push(restWithoutDot);
      index++;
    } else if (character === "*") parts.push("many");
    else if (character === "?") parts.push(oneOrNone);
    else if (character === "." && (next === "*" || next === "?")) parts.push(dotOrEnd);
    else parts.push(upperCode(pattern.charCodeAt(index)));
  }
  return parts;
}

const restWithoutDot = (text: string, at: number): number => (text.indexOf(".", at) < 0 ? text.length : -1);

function oneOrNone(text: string, at: number): number {
  return at < text.length && text[at] !== "." ? at + 1 : at;
}

function dotOrEnd(text: string, at: number): number {
  if (at === text.length) return at;
  return text[at] === "." ? at + 1 : -1;
}
