import type { Extent } from "../../diag/Extent.ts";
import { startPosition } from "../../diag/Extent.ts";

/** File, line and column (from 1) where an extent begins; the file is "" in text that is of none. */
export function sourcePlace(extent: Extent): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  const { line, column } = startPosition(extent);
  return { file: extent.source.fileName ?? "", line, column };
}

/** `file:line` of where an extent begins; nothing where there is none. */
export function placeText(extent: Extent | null): string {
  if (!extent) return "";
  const { file, line } = sourcePlace(extent);
  return `${file}:${line}`;
}
