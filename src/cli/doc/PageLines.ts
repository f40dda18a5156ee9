import type { Extent } from "../../diag/Extent.ts";

/** The texts of a page that ran, so that a place in one of them can be told as a line of the page. */
export class PageLines {
  readonly #texts: { readonly text: string; readonly startLine: number; readonly block: number }[] = [];
  readonly #files = new Map<string, { readonly startLine: number; readonly block: number }>();

  /** A script as it is about to run. */
  add(text: string, startLine: number, block: number): void {
    this.#texts.push({ text, startLine, block });
  }

  /** A script file that was made of a script of the page. */
  addFile(path: string, startLine: number, block: number): void {
    this.#files.set(path.toLowerCase(), { startLine, block });
  }

  /** Null for a place in no text of the page. */
  lineOf(extent: Extent | null): { readonly line: number; readonly block: number } | null {
    if (extent === null) return null;
    const { source, start } = extent;
    const found =
      source.fileName === null
        ? this.#texts.findLast(({ text }) => text === source.text)
        : this.#files.get(source.fileName.toLowerCase());
    return found ? { line: found.startLine + source.lineAndColumn(start).line - 1, block: found.block } : null;
  }
}
