import type { PlaceholderUse } from "../placeholder/Placeholder.ts";

/** A piece of a page that is set apart as code, or found to be code. Lines are numbered from 1, both included. */
export interface PagePiece {
  readonly text: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The language that the page gives it, in lower case; null where it gives none. */
  readonly label: string | null;
}

/** The label of code in one line that is a paragraph of its own: a script or a name, and never an output. */
export const inlineLabel = "(inline)";

/** The label of code that is the whole item of a list: a name or parameter that is talked about, unless it is a whole call. */
export const itemLabel = "(item)";

/** A paragraph or heading, in lines as the page breaks them; "quote" inside of a block quote. */
export interface PageText {
  readonly kind: "text" | "quote" | "heading";
  readonly lines: readonly PageLine[];
  /** The begin of an item of a list without numbers, which may name what is talked about. */
  readonly isBullet?: true;
}

export interface PageLine {
  readonly text: string;
  readonly line: number;
  /** What of it is set as code; absent for nothing. */
  readonly codes?: readonly string[];
}

export interface PageTable {
  readonly kind: "table";
  /** The header first. */
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  readonly line: number;
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  readonly text: string;
  /** What of it is set as code, where nothing else is in it; null otherwise. */
  readonly code: string | null;
}

/** What a page consists of, in its order. */
export type PageElement = ({ readonly kind: "code" } & PagePiece) | PageText | PageTable;

/**
 * An output that the page shows. "code" keeps every blank; in "text" the page's own form swallows blanks, so that their
 * number says nothing; in "table" what stands in one cell is one column of the output.
 */
export interface PageSample {
  readonly lines: readonly string[];
  readonly startLine: number;
  readonly endLine: number;
  readonly form?: "code" | "text" | "table";
  /** Of a table; absent otherwise. */
  readonly columns?: number;
  /** The page's line of every line; absent: they follow each other from `startLine`. */
  readonly lineNumbers?: readonly number[];
  /** Lines of the output among others, as comments at the statements that print them show. */
  readonly isSelection?: true;
}

/** One script of a page, and the outputs that the page shows for it. */
export interface PageBlock {
  readonly number: number;
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: readonly PageSample[];
  /** Why it is no script to run; null for one that is. */
  readonly skip: string | null;
  /** The computer on which it is typed, where its prompt names one; absent for any other. */
  readonly computer?: string;
  /** The script file that the page has its reader make of it, as the page names it; null for none. */
  readonly saveAs: string | null;
  /** A script file that the sentence above names without saying in English what for; null for none. */
  readonly mentions: string | null;
  /** The files of data between the script before it and this one. */
  readonly files: readonly PageDataFile[];
  /** What the reader has to replace. */
  readonly placeholders: readonly PlaceholderUse[];
}

/** A file of data that the page has its reader make before a script reads it. */
export interface PageDataFile {
  /** As the page names it; null where it only shows what is in it. */
  readonly name: string | null;
  readonly text: string;
}

export type PageForm = "markdown" | "html" | "text";

/** The page's line of a line of a sample. */
export function sampleLineNumber({ startLine, lineNumbers }: PageSample, index: number): number {
  return lineNumbers?.[index] ?? startLine + index;
}

/** Text without the indentation that all its lines share. */
export function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(shared, /^[ \t]*/.exec(line)?.[0].length ?? 0)));
}
