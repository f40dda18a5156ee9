import type { ChoiceDescription } from "../command/services/PSHost.ts";
import { terminalCells } from "../format/layout/cellMetric.ts";
import { wrapText } from "../format/layout/wrapText.ts";

/** The letter behind &; "" where there is none. */
export function hotKey(label: string): string {
  const at = label.indexOf("&");
  return at < 0 || at + 1 >= label.length ? "" : label[at + 1].toUpperCase();
}

const plainLabel = (label: string): string => label.replace("&", "");

/** What stands above the choices. */
export function questionHead(caption: string, message: string, width: number): string {
  const lines = (text: string): string => (text === "" ? "" : `${wrapText(terminalCells, text, width).join("\n")}\n`);
  return (caption === "" ? "" : `\n${lines(caption)}`) + lines(message);
}

/**
 * The choices as PowerShell's console writes them: none is broken at the end of a row, and what begins a row has lost the
 * blanks that divide it from the next. `paint`: how a choice looks that Enter alone takes.
 */
export function choiceRows(
  choices: readonly ChoiceDescription[],
  standard: number,
  width: number,
  paint: (text: string) => string = (text) => text,
): string[] {
  const pieces = choices.map(({ label }, index) => ({
    text: `[${hotKey(label)}] ${plainLabel(label)}  `,
    isStandard: index === standard,
  }));
  pieces.push({ text: "[?] Help ", isStandard: false });
  if (standard >= 0) pieces.push({ text: `(default is "${shortName(choices[standard])}"): `, isStandard: false });
  const rows = [""];
  let cells = 0;
  for (const { text, isStandard } of pieces) {
    const own = terminalCells.width(text);
    const isFirst = cells + own > width - 1;
    if (isFirst) rows.push("");
    cells = isFirst ? own : cells + own;
    const shown = isFirst ? text.trimEnd() : text;
    rows[rows.length - 1] += isStandard ? paint(shown) : shown;
  }
  return rows;
}

/** The choices of a question that takes several answers, a row each. */
export function severalChoicesRows(choices: readonly ChoiceDescription[], standard: readonly number[]): string[] {
  const rows = choices.map(({ label }) => `[${hotKey(label)}] ${plainLabel(label)}  `);
  const names = standard.map((index) => shortName(choices[index])).join(",");
  const end = standard.length === 1 ? `(default is "${names}")` : `(default choices are ${names})`;
  return [...rows, "[?] Help ", ...(standard.length > 0 ? [end] : [])];
}

export function choiceHelp(choices: readonly ChoiceDescription[], width: number): string {
  return choices.map((one) => questionHead("", `${shortName(one)} - ${one.helpMessage}`, width)).join("");
}

/** The index of the choice that an answer names by its label or its letter; -1: none. */
export function chosenIndex(answer: string, choices: readonly ChoiceDescription[]): number {
  const text = answer.trim().toLowerCase();
  const byLabel = choices.findIndex(({ label }) => plainLabel(label).toLowerCase() === text);
  return byLabel >= 0 ? byLabel : choices.findIndex(({ label }) => text !== "" && hotKey(label).toLowerCase() === text);
}

const shortName = ({ label }: ChoiceDescription): string => hotKey(label) || plainLabel(label);
