import { nobodyAnswers } from "../../command/nobodyAnswers.ts";
import { type Extent, startPosition } from "../../diag/Extent.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import { askToContinue } from "../commands/askToContinue.ts";
import type { Engine } from "../Engine.ts";

/** Characters that a variable's name and its value have together on a line. */
const widestAssignment = 60;

/**
 * What Set-PSDebug -Trace shows on the host: each place before it runs; from level 2 on calls and assignments too. With
 * -Step somebody is asked at each place.
 */
export class ScriptTrace {
  level = 0;
  isStepping = false;
  /** The call whose first place has not been shown yet. */
  #entered: string | null = null;

  constructor(readonly engine: Engine) {}

  place(extent: Extent): void {
    this.engine.traceListener?.(extent);
    const text = placeText(extent);
    if (this.isStepping) this.#ask(text);
    this.#show(text);
    if (this.#entered !== null && this.level > 1) this.#show(this.#entered);
    this.#entered = null;
  }

  entered(name: string, fileName: string | null): void {
    const file = fileName === null ? "" : `  (defined in file '${fileName}')`;
    this.#entered = `    ! CALL function '${name}'${file}`;
  }

  assigned(name: string, value: unknown): void {
    if (this.level < 2) return;
    const text = toText(value);
    const room = widestAssignment - name.length;
    const shown = text.length <= room ? text : `${text.slice(0, Math.max(0, room))}${ellipsis()}`;
    this.#show(`    ! SET $${name} = '${shown}'.`);
  }

  #show(text: string): void {
    if (this.engine.traceListener !== null) return;
    this.engine.host.write(`DEBUG: ${text}\n`, "Yellow");
  }

  #ask(text: string): void {
    const offered = ["yes", "yesToAll", "no", "noToAll", "suspend"] as const;
    const answer = askToContinue(this.engine, "Continue with this operation?", text, offered);
    if (answer === null) throw nobodyAnswers(this.engine.host, text);
    this.isStepping = answer !== "yesToAll";
    if (answer === "yes" || answer === "yesToAll") return;
    throw runtimeError("ActionPreferenceStop").because("thrown");
  }
}

/** The number and the text of a line, its end included, with a sign before the place. */
function placeText({ source, start, end }: Extent): string {
  const { line, column } = startPosition({ source, start, end });
  const text = source.lineText(line);
  const lineEnd = source.lineStarts.length > line ? "\n" : "";
  return `${String(line).padStart(4)}+ ${text.slice(0, column - 1)} >>>> ${text.slice(column - 1)}${lineEnd}`;
}
