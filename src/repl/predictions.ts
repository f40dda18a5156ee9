import type { History } from "./History.ts";

/** The rest of the newest input that begins with what is typed; "" where there is none. */
export function inlineSuggestion(history: History, text: string): string {
  if (text.trim() === "") return "";
  const index = history.find((input) => beginsWith(input, text), history.items.length, -1);
  return index < 0 ? "" : history.items[index].slice(text.length);
}

/** Inputs that contain what is typed: first those that begin with it. */
export function listedSuggestions(history: History, text: string, most: number): readonly string[] {
  if (text.trim() === "") return [];
  const folded = text.toLowerCase();
  const beginning = history.recent((input) => beginsWith(input, text), most);
  const containing = history.recent((input) => input !== text && input.toLowerCase().includes(folded), most);
  return [...new Set([...beginning, ...containing])].slice(0, most);
}

function beginsWith(input: string, text: string): boolean {
  return input.length > text.length && input.slice(0, text.length).toLowerCase() === text.toLowerCase();
}
