/** Writing systems that prose is told apart by; their names are Unicode's. */
const scripts = ["Han", "Hiragana", "Katakana", "Hangul", "Cyrillic", "Greek", "Arabic", "Hebrew", "Thai", "Devanagari"] as const;

const patterns = new Map(scripts.map((name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")]));

/** The writing system of a page's prose where it is not Latin, else null. */
export function dominantScript(text: string): string | null {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  let best: string | null = null;
  let most = latin / 4;
  for (const [name, pattern] of patterns) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

/**
 * Whether a line between two scripts is output. In a page whose prose is not written in Latin letters every line without
 * its letters is; elsewhere a line that the script itself prints, a row of a list, or part of a table.
 */
export function isSampleLine(line: string, script: string, prose: string | null, follows: boolean): boolean {
  if (prose !== null) {
    const pattern = patterns.get(prose as (typeof scripts)[number]);
    return pattern !== undefined && line.match(pattern) === null && /\p{Script=Latin}|\d|^\s*[-=]{2,}/u.test(line) && !/^\p{Script=Latin}+ \d+$/u.test(line.trim());
  }
  if (/^\s*-{2,}(\s+-{2,})*\s*$/.test(line) || /^\s*[A-Z][\w ]* +: /.test(line) || /^\s*[A-Z]\w* +:$/.test(line)) return true;
  if (/^WARNING: |^VERBOSE: /.test(line)) return true;
  if (printed(script).some((text) => line.trim().startsWith(text))) return true;
  return follows && /^\s{8,}\S/.test(line);
}

/** Texts that a script writes, as far as they are constant from the beginning. */
function printed(script: string): string[] {
  return [...script.matchAll(/["']([^"'$`]{4,})/g)].map((match) => match[1].trim()).filter((text) => text.length >= 4);
}
