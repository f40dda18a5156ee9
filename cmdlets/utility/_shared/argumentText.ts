import { singleQuoted } from "../../../src/base/text/singleQuoted.ts";
/** What was filled into a form as an argument: what begins like an expression or stands in quotes is one, all else is text. */
export function argumentText(text: string): string {
  if (/^[$@({'"[]/.test(text) || /^-?[\w.:\\/*?]+(?:,[\w.:\\/*?]+)*$/.test(text)) return text;
  return singleQuoted(text);
}
