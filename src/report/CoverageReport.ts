/** What runs of tests reached of scripts, as plain data: written, sent and put together again. */
export interface CoverageReport {
  readonly files: readonly CoverageFile[];
}

export interface CoverageFile {
  readonly path: string;
  readonly text: string;
  readonly points: readonly CoveredPoint[];
}

/** A command of a file; lines and columns begin with 1, `end` is exclusive. */
export interface CoveredPoint {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly command: string;
  readonly hits: number;
}

/** Reached points in a hundred; 0 where there are none. */
export function coveredPercent(files: readonly CoverageFile[]): number {
  const points = files.flatMap((file) => file.points);
  return points.length === 0 ? 0 : (points.filter(({ hits }) => hits > 0).length / points.length) * 100;
}

/** The sum of several: of a file that is in many, hits are added point by point. A file that changed in between counts anew. */
export function mergeCoverage(reports: readonly CoverageReport[]): CoverageReport {
  const files = new Map<string, CoverageFile>();
  for (const file of reports.flatMap((report) => report.files)) {
    const before = files.get(file.path);
    const isSame = before?.text === file.text && before.points.length === file.points.length;
    files.set(file.path, isSame ? { ...file, points: added(before.points, file.points) } : file);
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) };
}

function added(before: readonly CoveredPoint[], more: readonly CoveredPoint[]): CoveredPoint[] {
  return more.map((point, at) => ({ ...point, hits: point.hits + before[at].hits }));
}
