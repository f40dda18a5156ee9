/** A path as reports and patterns have it, on every system. */
export function forwardSlashes(file: string): string {
  return file.replaceAll("\\", "/");
}
