/** Whether a word is a pattern for names of files. */
export function isGlob(word: string): boolean {
  return /[*?{[]/.test(word);
}

/**
 * A pattern as shells know it: `*` and `?` inside of one name, `**` over folders, `[a-z]` and `{md,html}`. `base` is the
 * folder that all matches are in.
 */
export function globPattern(word: string): { readonly base: string; readonly pattern: RegExp } {
  const parts = word.replace(/^\.\//, "").split("/");
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, Math.max(first, 0)).join("/");
  let source = "";
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part === "**") source += isLast ? ".*" : "(?:[^/]+/)*";
    else source += partPattern(part) + (isLast ? "" : "/");
  }
  return { base: base === "" ? (word.startsWith("/") ? "/" : ".") : base, pattern: new RegExp(`^${source}$`, "i") };
}

function partPattern(part: string): string {
  let source = "";
  let depth = 0;
  for (let at = 0; at < part.length; at++) {
    const character = part[at];
    const set = character === "[" ? /^\[(!?)([^\]]+)\]/.exec(part.slice(at)) : null;
    if (set) {
      source += `[${set[1] === "!" ? "^" : ""}${set[2].replace(/[\\^\]]/g, "\\$&")}]`;
      at += set[0].length - 1;
    } else if (character === "*") source += "[^/]*";
    else if (character === "?") source += "[^/]";
    else if (character === "{" && part.includes("}", at)) {
      source += "(?:";
      depth++;
    } else if (character === "}" && depth > 0) {
      source += ")";
      depth--;
    } else if (character === "," && depth > 0) source += "|";
    else source += character.replace(/[\\^$.|+()[\]{}*?]/g, "\\$&");
  }
  return source;
}
