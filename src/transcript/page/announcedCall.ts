import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { announcesOutput, lastSentence, tellsOfRun } from "./announcesOutput.ts";
import type { PageElement, PageSample } from "./Page.ts";
import { looksLikeOutput } from "./sampleLines.ts";

/** A script that stands in one line of the page's text. */
export interface CalledInText {
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  /** A sentence goes on around it. */
  readonly isInSentence?: true;
  /** What the same paragraph shows below it. */
  readonly samples?: readonly PageSample[];
}

/**
 * The call whose output a page shows below the sentence that names it ("When you run `Get-Queue | fl`, you see"); null
 * where no sentence does, and where it is the script above that is named again.
 */
export function announcedCall(
  between: readonly PageElement[],
  shown: string,
  scriptAbove: string | null,
  reader: Pick<ScriptReader, "read" | "isCommand" | "isWholeCall" | "edition">,
): CalledInText | null {
  const above = between.at(-1);
  if (above?.kind !== "text") return null;
  const text = above.lines.map((line) => line.text).join(" ");
  const sentence = lastSentence(text);
  if (!(announcesOutput(text) || looksLikeOutput(shown))) return null;
  const isOfRun = tellsOfRun(text);
  const codes = above.lines.flatMap(({ codes: own = [], line }) => own.map((code) => ({ code, line })));
  const found = codes.findLast(({ code }) => {
    const readable = maskAngles(code, reader.edition).text;
    const { certainty, shows } = reader.read(readable);
    const isCall = reader.isWholeCall(readable) || (code.includes("-") && reader.isCommand(code));
    const at = sentence.indexOf(code);
    // "`Get-Queue -Server EX01` returns:" says who prints it.
    const isSubject =
      at >= 0 &&
      /^\s*(?:(?:then|now|will|should) )?(?:returns?|shows?|displays?|prints?|gives?|lists?|outputs?)\b/i.test(
        sentence.slice(at + code.length),
      );
    return at >= 0 && (isSubject || isOfRun) && isCall && shows && certainty === "script";
  });
  if (!found || (scriptAbove !== null && sameText(scriptAbove).includes(sameText(found.code)))) return null;
  return { script: found.code, startLine: found.line, endLine: found.line };
}

/** A script without what its writer may have set otherwise in another place. */
export function sameText(script: string): string {
  return script.toLowerCase().replace(/\s+/g, "");
}
