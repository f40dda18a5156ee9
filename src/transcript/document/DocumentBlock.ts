/** A script that a page shows, with the output that the page says it has. Lines are 1-based, ends included. */
export interface DocumentBlock {
  readonly script: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Output as the page shows it, or null where it shows none. */
  readonly sample: Sample | null;
}

export interface Sample {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A piece of a page that may be a script or an output: a fence, a <pre>, an indented block. */
export interface CodePiece {
  readonly text: string;
  /** The language that the page names, in lower case; "" where it names none. */
  readonly language: string;
  readonly firstLine: number;
  readonly lastLine: number;
}
