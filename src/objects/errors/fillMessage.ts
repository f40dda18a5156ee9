import type { EditionText } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";

/** The text of the edition that runs, with its places {0}, {1} ... filled. */
export function messageText(message: EditionText, args: readonly string[]): string {
  const text = edition() === "Desktop" ? (message.desktop ?? message.text) : message.text;
  return fillMessage(text, args);
}

/** Fills {0}, {1} ... of a catalogue text. */
export function fillMessage(text: string, args: readonly string[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
}
