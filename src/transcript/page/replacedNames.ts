const mark = '(?:`+|\\*\\*?|__?|["“]|<(?:code|b|strong|i|em|kbd)>)';
const endMark = '(?:`+|\\*\\*?|__?|["”]|</(?:code|b|strong|i|em|kbd)>)';

/** "Replace `DB1` with your database": what is set apart behind the verb, where something of the reader's takes its place. */
const replacement = new RegExp(
  `\\b(?:replace|change|substitute) ${mark}([^\\s\`*"<>][^\\n\`*"<>]{0,60}?)${endMark} (?:with|by|to|for) your\\b`,
  "gi",
);

/** The values that a page's text has its readers replace by their own, in lower case. */
export function replacedNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(replacement)].map(([, name]) => name.toLowerCase()));
}
