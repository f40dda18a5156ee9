import type { History } from "./History.ts";

/** The newest input that begins with what is typed; null where there is none. */
export function suggestedInput(history: History, text: string): string | null {
  if (text.trim() === "") return null;
  const index = history.find((input) => isOneLine(input) && beginsWith(input, text), history.items.length, -1);
  return index < 0 ? null : history.items[index];
}

/** What of it is not typed yet. */
export function inlineSuggestion(history: History, text: string): string {
  return suggestedInput(history, text)?.slice(text.length) ?? "";
}

/** Inputs that contain what is typed: first those that begin with it. */
export function listedSuggestions(history: History, text: string, most: number): readonly string[] {
  if (text.trim() === "") return [];
  const folded = text.toLowerCase();
  const beginning = history.recent((input) => isOneLine(input) && beginsWith(input, text), most);
  const containing = history.recent(
    (input) => isOneLine(input) && input.length > text.length && input.toLowerCase().includes(folded),
    most,
  );
  return [...new Set([...beginning, ...containing])].slice(0, most);
}

/** What is suggested has one line. */
function isOneLine(input: string): boolean {
  return !input.includes("\n");
}

function beginsWith(input: string, text: string): boolean {
  return input.length > text.length && input.slice(0, text.length).toLowerCase() === text.toLowerCase();
}
