import { cellsOfCharacter } from "../../base/text/cellsOfCharacter.ts";
import { escapeSequence, stripEscapes } from "../../base/text/escapeSequences.ts";

/** How many cells text takes on a device. Escape sequences for colours take none. */
export interface CellMetric {
  width(text: string): number;
  /** The longest beginning of a text that fits into a number of cells. */
  start(text: string, cells: number): string;
  /** The longest end that fits. */
  end(text: string, cells: number): string;
}

/** One UTF-16 unit, one cell: what a device without a screen counts. */
export const unitCells: CellMetric = {
  width: (text) => (text.includes("\u001b") ? stripEscapes(text).length : text.length),
  start: (text, cells) =>
    text.includes("\u001b") ? startWithEscapes(text, cells, () => 1) : text.slice(0, Math.max(cells, 0)),
  end: (text, cells) => {
    if (cells <= 0) return "";
    return text.includes("\u001b") ? endWithEscapes(text, cells, () => 1) : text.slice(-cells);
  },
};

/** Cells of a terminal: East Asian wide characters take two, combining marks none. */
export const terminalCells = cellsBy((character) => cellsOfCharacter(character));

/** What PowerShell 7 counts for strings and files: units of East Asian wide characters take two cells, all others one. */
export const textCells = cellsBy(unitWidth);

function cellsBy(widthOf: (character: string) => number): CellMetric {
  return {
    width: (text) => (isPlain(text) ? text.length : widthBy(text, widthOf)),
    start: (text, cells) =>
      isPlain(text) ? text.slice(0, Math.max(cells, 0)) : startWithEscapes(text, cells, widthOf),
    end: (text, cells) => (isPlain(text) ? (cells <= 0 ? "" : text.slice(-cells)) : endBy(text, cells, widthOf)),
  };
}

const plainText = /^[\u0020-\u007e\u00a0-\u02ff]*$/;

function isPlain(text: string): boolean {
  return plainText.test(text);
}

function widthBy(text: string, widthOf: (character: string) => number): number {
  let width = 0;
  for (const character of stripEscapes(text)) width += widthOf(character);
  return width;
}

function endBy(text: string, cells: number, widthOf: (character: string) => number): string {
  if (text.includes("\u001b")) return endWithEscapes(text, cells, widthOf);
  const characters = [...text];
  let width = 0;
  let at = characters.length;
  while (at > 0 && width + widthOf(characters[at - 1]) <= cells) width += widthOf(characters[--at]);
  return characters.slice(at).join("");
}

const wideUnits =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3040-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/;

function unitWidth(character: string): number {
  return character.length === 2 || wideUnits.test(character) ? 2 : 1;
}

/** With all escape sequences that stand before the end in front of it. */
function endWithEscapes(text: string, cells: number, widthOf: (character: string) => number): string {
  const plain = stripEscapes(text);
  let skipped = plain.length - endBy(plain, cells, widthOf).length;
  let kept = "";
  let at = 0;
  for (const match of [...text.matchAll(escapeSequence), null]) {
    const part = text.slice(at, match ? match.index : undefined);
    kept += part.slice(skipped);
    skipped = Math.max(0, skipped - part.length);
    if (!match) break;
    kept += match[0];
    at = match.index + match[0].length;
  }
  return kept;
}

/** With the escape sequences that stand before the cut. */
function startWithEscapes(text: string, cells: number, widthOf: (character: string) => number): string {
  let kept = "";
  let left = cells;
  let at = 0;
  for (const match of [...text.matchAll(escapeSequence), null]) {
    const plain = text.slice(at, match ? match.index : undefined);
    for (const character of plain) {
      left -= widthOf(character);
      if (left < 0) return kept;
      kept += character;
    }
    if (!match) break;
    kept += match[0];
    at = match.index + match[0].length;
  }
  return kept;
}
