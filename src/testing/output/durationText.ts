/** Below a second whole milliseconds, else seconds with two decimals. */
export function durationText(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)}ms` : `${Number((milliseconds / 1000).toFixed(2))}s`;
}
