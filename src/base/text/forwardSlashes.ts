/** A path as reports, patterns and comparisons have it, on every system. */
export function forwardSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
