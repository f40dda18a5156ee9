/** Width of a column that does not fit on the line. */
export const hidden = -1;

const separator = 1;
const minimum = 1;

/**
 * The widths of columns on a line of `total` cells with one blank between two. What is 0 shares the rest evenly, the
 * first ones one cell more where it does not divide; what is too wide on the right is cut, then left out.
 */
export function fitColumns(wanted: readonly number[], total: number): number[] {
  const widths = [...wanted];
  share(widths, total);
  trim(widths, total);
  return widths;
}

function share(widths: number[], total: number): void {
  const open = widths.filter((width) => width <= 0).length;
  if (open === 0) return;
  const taken = widths.reduce((sum, width) => sum + Math.max(width, 0), 0) + separator * (widths.length - 1);
  const left = Math.max(total - taken, 0);
  const each = Math.floor(left / open);
  let extra = left - each * open;
  for (let index = 0; index < widths.length; index++) {
    if (widths[index] > 0) continue;
    widths[index] = each < minimum ? minimum : each + (extra > 0 ? 1 : 0);
    if (extra > 0) extra--;
  }
}

function trim(widths: number[], total: number): void {
  let excess = widths.reduce((sum, width) => sum + width + separator, -separator) - total;
  for (let last = widths.length - 1; last >= 0 && excess > 0; last--) {
    if (widths[last] - excess >= minimum) {
      widths[last] -= excess;
      return;
    }
    excess -= widths[last] + separator;
    widths[last] = hidden;
  }
}
