/** Whether a name fits a file system's own kind of pattern: `*` any text, `?` one character; "*.*" fits every name. */
export function matchesSearchPattern(name: string, pattern: string): boolean {
  if (pattern === "" || pattern === "*" || pattern === "*.*") return pattern !== "";
  return compiled(pattern).test(name);
}

const cache = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  let found = cache.get(pattern);
  if (!found) {
    const source = pattern
      .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    found = new RegExp(`^${source}$`, "is");
    if (cache.size > 200) cache.clear();
    cache.set(pattern, found);
  }
  return found;
}
