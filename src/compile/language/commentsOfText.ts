import type { Edition } from "../../diag/Edition.ts";
import { extentText } from "../../diag/Extent.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** The comments of a text as they are written, in order. */
export function commentsOfText(text: string, edition: Edition): string[] {
  return parseScript(text, { edition }).comments.map(({ extent }) => extentText(extent));
}
