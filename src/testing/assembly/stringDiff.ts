import { escapeControlCharacters } from "./escapeControlCharacters.ts";

/** A stretch in which the texts differ: half-open ranges of lines of both. */
interface Change {
  readonly expected: readonly [start: number, end: number];
  readonly actual: readonly [start: number, end: number];
}

/** Beyond that many pairs of lines all that differs is one change. */
const mostPairs = 4_000_000;

/**
 * Where two texts of several lines differ, with `context` equal lines around each region. That ends of lines are shown
 * where nothing else tells two lines apart was seen for regions; that it holds for a region alone is inferred.
 */
export function stringDiff(
  expectedText: string | null,
  actualText: string | null,
  caseSensitive: boolean,
  context: number,
  maxRegions: number,
): string {
  const [expected, actual] = [expectedText, actualText].map((text) => linesOf(text ?? ""));
  const head = `Expected ${expected.length} line(s), actual ${actual.length} line(s).`;
  const key = caseSensitive ? (line: string) => line : (line: string) => line.toLowerCase();
  const regions = regionsOf(changesOf(expected.map(key), actual.map(key)), context);
  if (regions.length === 0) return head;
  const many = regions.length === 1 ? "1 region differs" : `${regions.length} regions differ`;
  const shown = regions.slice(0, maxRegions);
  const rest = regions.length - shown.length;
  const width = String(Math.max(expected.length, actual.length)).length;
  const parts = shown.map((region) => regionText(region, expected, actual, context, width));
  const more = rest > 0 ? ["  ...", `  ${rest} more region(s) differ, not shown.`] : [];
  const only = rest > 0 && maxRegions > 0 ? `, showing the first ${maxRegions}` : "";
  return [head, `${many}${only}.`, "", parts.join("\n  ...\n"), ...more].join("\n");
}

/** With the ends of the lines. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function changesOf(expected: readonly string[], actual: readonly string[]): Change[] {
  let start = 0;
  while (start < expected.length && start < actual.length && expected[start] === actual[start]) start++;
  let end = 0;
  while (
    end < expected.length - start &&
    end < actual.length - start &&
    expected[expected.length - 1 - end] === actual[actual.length - 1 - end]
  )
    end++;
  const [rows, columns] = [expected.length - start - end, actual.length - start - end];
  if (rows + columns === 0) return [];
  if (rows * columns > mostPairs) return [{ expected: [start, start + rows], actual: [start, start + columns] }];
  return walkedChanges(expected, actual, start, rows, columns);
}

/** By the longest sequence of lines that both have. */
function walkedChanges(
  expected: readonly string[],
  actual: readonly string[],
  start: number,
  rows: number,
  columns: number,
): Change[] {
  const wide = columns + 1;
  const longest = new Int32Array((rows + 1) * wide);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      longest[row * wide + column] =
        expected[start + row] === actual[start + column]
          ? longest[(row + 1) * wide + column + 1] + 1
          : Math.max(longest[(row + 1) * wide + column], longest[row * wide + column + 1]);
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [fromRow, fromColumn] = [row, column];
    while (!(row < rows && column < columns && expected[start + row] === actual[start + column])) {
      if (row >= rows && column >= columns) break;
      const down = row < rows ? longest[(row + 1) * wide + column] : -1;
      const right = column < columns ? longest[row * wide + column + 1] : -1;
      if (down >= right) row++;
      else column++;
    }
    if (row > fromRow || column > fromColumn)
      changes.push({ expected: [start + fromRow, start + row], actual: [start + fromColumn, start + column] });
    for (; row < rows && column < columns && expected[start + row] === actual[start + column]; column++) row++;
  }
  return changes;
}

/** Changes whose surroundings touch are one region. */
function regionsOf(changes: readonly Change[], context: number): Change[][] {
  const regions: Change[][] = [];
  for (const change of changes) {
    const last = regions.at(-1);
    if (last && change.expected[0] - (last.at(-1) as Change).expected[1] <= 2 * context) last.push(change);
    else regions.push([change]);
  }
  return regions;
}

function regionText(
  region: readonly Change[],
  expected: readonly string[],
  actual: readonly string[],
  context: number,
  width: number,
): string {
  const showsEnds = region.some((change) => differsInEnds(change, expected, actual));
  const row = (left: number | null, right: number | null, mark: string, line: string) => {
    const [first, second] = [left, right].map((at) => (at === null ? "" : String(at + 1)).padStart(width));
    return `  ${first} ${second} | ${mark} ${escapeControlCharacters(showsEnds && mark !== " " ? line : plain(line))}`;
  };
  const lines: string[] = [];
  let [left, right] = [region[0].expected[0], region[0].actual[0]];
  const before = Math.min(context, left, right);
  left -= before;
  right -= before;
  const equal = (until: number) => {
    for (; left < until; right++) lines.push(row(left, right, " ", expected[left++]));
  };
  for (const change of region) {
    equal(change.expected[0]);
    while (left < change.expected[1] || right < change.actual[1]) {
      if (left < change.expected[1]) lines.push(row(left, null, "-", expected[left++]));
      if (right < change.actual[1]) lines.push(row(null, right, "+", actual[right++]));
    }
  }
  equal(Math.min(left + context, expected.length));
  return lines.join("\n");
}

const plain = (line: string): string => line.replace(/(\r\n|\r|\n)$/, "");

/** Whether a line of one text is in the other but for its end. */
function differsInEnds(change: Change, expected: readonly string[], actual: readonly string[]): boolean {
  const there = new Map(actual.slice(...change.actual).map((line) => [plain(line), line]));
  return expected.slice(...change.expected).some((line) => {
    const other = there.get(plain(line));
    return other !== undefined && other !== line;
  });
}
