/** A piece of a page that is set apart as code, or found to be code. Lines are numbered from 1, both included. */
export interface PagePiece {
  readonly text: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The language that the page gives it, in lower case; null where it gives none. */
  readonly label: string | null;
}

export interface PageSample {
  readonly lines: readonly string[];
  readonly startLine: number;
  readonly endLine: number;
}

/** One script of a page, and the outputs that the page shows for it. */
export interface PageBlock {
  readonly number: number;
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: readonly PageSample[];
}

export type PageForm = "markdown" | "html" | "text";

/** Text without the indentation that all its lines share. */
export function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(shared, /^[ \t]*/.exec(line)?.[0].length ?? 0)));
}
