import type { CoveragePoint } from "../../compile/language/coveragePoints.ts";
import { startPosition } from "../../diag/Extent.ts";

/** A point of a measured file, and how often it was reached. */
export interface MeasuredPoint {
  readonly point: CoveragePoint;
  readonly line: number;
  readonly hits: number;
}

/** A file whose points are counted. */
export class MeasuredFile {
  readonly hits: Uint32Array;

  constructor(
    readonly path: string,
    readonly points: readonly CoveragePoint[],
    /** Numbers of the points that count; others are left out by the configuration. */
    readonly chosen: readonly number[],
  ) {
    this.hits = new Uint32Array(points.length);
  }

  measured(): MeasuredPoint[] {
    return this.chosen.map((number) => {
      const point = this.points[number];
      return { point, line: startPosition(point.extent).line, hits: this.hits[point.hitWith ?? number] };
    });
  }
}
