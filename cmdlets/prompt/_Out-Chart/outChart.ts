import { terminalCells } from "../../../src/format/layout/cellMetric.ts";

const textColumns = (text: string): number => terminalCells.width(text);

export interface Bar {
  readonly name: string;
  /** Null: there is no number. */
  readonly value: number | null;
  readonly text: string;
}

const parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A title and a line for each bar, no longer than so many columns; bars below zero are drawn as long as those above. */
export function chartLines(title: string, bars: readonly Bar[], columns: number): readonly string[] {
  const names = Math.min(Math.max(...bars.map(({ name }) => textColumns(name))), Math.floor(columns / 3));
  const texts = Math.min(Math.max(...bars.map(({ text }) => textColumns(text))), Math.floor(columns / 3));
  const room = Math.max(4, columns - names - texts - 3);
  const most = Math.max(...bars.map(({ value }) => Math.abs(value ?? 0)));
  const lines = bars.map(({ name, value, text }) => {
    const eighths = most === 0 ? 0 : Math.round((Math.abs(value ?? 0) / most) * room * 8);
    const bar = (value !== null && value < 0 ? "▒" : "█").repeat(Math.floor(eighths / 8)) + parts[eighths % 8];
    return `${cut(name, names)} ${bar}${bar === "" ? "" : " "}${cut(text, texts).trimEnd()}`.trimEnd();
  });
  return title === "" ? lines : [title, ...lines];
}

function cut(text: string, columns: number): string {
  const wide = textColumns(text);
  if (wide <= columns) return text + " ".repeat(columns - wide);
  return `${[...text].slice(0, Math.max(0, columns - 1)).join("")}…`;
}
