import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
/** System.Net.WebUtility.HtmlEncode. */
export function htmlEncode(text: string): string {
  return replaceCharacters(text, /[&<>"'\u00a0-\u00ff]|[\ud800-\udbff][\udc00-\udfff]/g, (character) => {
    return entities.get(character) ?? `&#${character.codePointAt(0)};`;
  });
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);
