/** Digits in groups with a separator between them. Group sizes count from the right; the last one repeats, 0 ends grouping. */
export function groupDigits(whole: string, separator: string, sizes: readonly number[]): string {
  if (whole.length <= sizes[0]) return whole;
  let grouped = "";
  let end = whole.length;
  for (let index = 0; end > 0; index++) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 0;
    if (size === 0 || end <= size) break;
    grouped = separator + whole.slice(end - size, end) + grouped;
    end -= size;
  }
  return whole.slice(0, end) + grouped;
}
