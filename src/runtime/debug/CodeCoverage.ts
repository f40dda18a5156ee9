/** Counters of the points of one text: how often each was reached. */
export interface PointCounters {
  readonly hits: Uint32Array;
  /** The number of the point that a node of the text's tree is; undefined for any other node. */
  numberOf(node: object): number | undefined;
}

/** Who counts what runs of which files. Code that was compiled before is not counted. */
export interface CodeCoverage {
  /** Counters for a text that is compiled now, by its tree; null for a file that is not measured. */
  countersOf(tree: object, fileName: string): PointCounters | null;
}
