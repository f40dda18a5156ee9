/**
 * Whether a name fits a file system's own kind of pattern: `*` any text, `?` one character or none before a dot and at the
 * end, a dot before a wildcard also the end of a name without one, "*." a name without a dot; "*.*" fits every name.
 */
export function matchesSearchPattern(name: string, pattern: string): boolean {
  if (pattern === "" || pattern === "*" || pattern === "*.*") return pattern !== "";
  return compiled(pattern).test(name);
}

const cache = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  let found = cache.get(pattern);
  if (!found) {
    const source = pattern.replace(/\*\.$|\.(?=[*?])|[\\^$.|+()[\]{}*?]/g, (part: string, at: number) =>
      sourceOf(part, pattern[at + 1]),
    );
    found = new RegExp(`^${source}$`, "is");
    if (cache.size > 200) cache.clear();
    cache.set(pattern, found);
  }
  return found;
}

function sourceOf(part: string, next: string | undefined): string {
  if (part === "*.") return "[^.]*";
  if (part === "*") return ".*";
  if (part === "?") return "(?:[^.]|(?=\\.|$))";
  if (part === "." && (next === "*" || next === "?")) return "(?:\\.|$)";
  return `\\${part}`;
}
