import type { DialogAnswer } from "./ScreenDialog.ts";

/** An answer as a text that is kept with what else was answered. */
export function dialogAnswerText(answer: DialogAnswer): string {
  return JSON.stringify(answer);
}

/** The answer that a text is; null: it is none. Whoever asked has to look whether the answer is one to the question. */
export function readDialogAnswer(text: string): DialogAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const {
    kind,
    chord,
    text: typed,
    rows,
    sheet,
    values,
    top,
    search,
  } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === "closed") return { kind };
  if (kind === "goOn" && isPlace(top) && typeof search === "string") return { kind, top, search };
  if (kind === "goOn" && (top === null || isPlace(top)) && search === undefined) return { kind, top };
  if (kind === "key" && typeof chord === "string" && typeof typed === "string") return { kind, chord, text: typed };
  if (kind === "rows" && Array.isArray(rows) && rows.every(isPlace)) return { kind, rows };
  if (kind === "values" && isPlace(sheet) && isTexts(values)) return { kind, sheet, values };
  return null;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}
