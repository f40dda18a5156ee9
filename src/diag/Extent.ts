import { type LineAndColumn, SourceText } from "./SourceText.ts";

/** A range of a source text; `start` and `end` are UTF-16 offsets, `end` is exclusive. */
export interface Extent {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** An extent as the parser makes them: a class, because the heap then does not judge them by the place that made them. */
export class SourceRange implements Extent {
  constructor(
    readonly source: SourceText,
    readonly start: number,
    readonly end: number,
  ) {}
}

/** The text that the extent covers. */
export function extentText(extent: Extent): string {
  return extent.source.slice(extent.start, extent.end);
}

export function startPosition(extent: Extent): LineAndColumn {
  return extent.source.lineAndColumn(extent.start);
}

/** The place of what stands nowhere in a text. */
export const emptyExtent: Extent = { source: new SourceText(""), start: 0, end: 0 };
