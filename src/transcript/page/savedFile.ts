const fileName = nameEndingWith("ps1");
const dataFileName = nameEndingWith("(?:csv|txt|xml|json|psd1|eml|html?|config)");

function nameEndingWith(ending: string): RegExp {
  return new RegExp(
    `(?<![\\w./\\\\:<>-])((?:[A-Za-z]:\\\\|\\\\|\\.\\\\)?(?:[\\w .-]{1,80}\\\\){0,20}[\\w-][\\w.-]{0,80}\\.${ending})\\b`,
    "gi",
  );
}

const saves =
  /\b(?:save[sd]?|saving|stor(?:e|ed|ing)|named|call(?:ed| it)|creat(?:e|es|ing) (?:a|the|an?other|new)|copy|paste|put)\b/i;

/**
 * The script file that the text above a piece of code has its reader make of it, or null. Of several names the last one
 * counts, since such a sentence names the file at its end.
 */
export function savedFile(above: readonly string[], script: string): string | null {
  const name = nameIn(above, fileName);
  if (name !== null) return name;
  // A first line that is nothing but the file's name, as in listings.
  return /^\s*#\s*(?:save (?:this )?as:?\s*|file(?:name)?:\s*)?([\w.-]+\.ps1)\s*(?:\r?\n|$)/i.exec(script)?.[1] ?? null;
}

/** The file of data that the text above a piece has its reader make of it, or null. */
export function savedDataFile(above: readonly string[]): string | null {
  return nameIn(above, dataFileName);
}

function nameIn(above: readonly string[], pattern: RegExp): string | null {
  for (const text of [...above].reverse().slice(0, 2)) {
    const sentences = text.split(/(?<=[.!?:])\s+(?=[\p{Lu}*_`])/u).filter((sentence) => saves.test(sentence));
    const names = sentences.flatMap((sentence) => [...sentence.matchAll(pattern)].map(([, name]) => name.trim()));
    const name = names.at(-1);
    if (name !== undefined) return name;
  }
  return null;
}

/** The last script file that the text right above a piece of code names, where it does not speak of running one. */
export function mentionedFile(above: readonly string[]): string | null {
  const text = above.at(-1) ?? "";
  if (/\b(?:runs?|running|execut\w+|starts?|starting|downloads?|calls?)\b/i.test(text)) return null;
  return [...text.matchAll(fileName)].at(-1)?.[1].trim() ?? null;
}
