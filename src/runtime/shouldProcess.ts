import { runtimeError } from "../objects/model/runtimeError.ts";
import { toBoolean } from "../objects/ops/toBoolean.ts";
import { toText } from "../objects/ops/toText.ts";
import type { CommonParameters } from "./CommonParameters.ts";
import type { Engine } from "./Engine.ts";
import type { Scope } from "./Scope.ts";

const impacts = ["None", "Low", "Medium", "High"];

/** -WhatIf and -Confirm of one running command; remembers "Yes to All" and "No to All". */
export class ShouldProcess {
  #all: boolean | null = null;

  constructor(
    readonly engine: Engine,
    readonly scope: Scope,
    readonly common: CommonParameters | null,
    readonly impact: "None" | "Low" | "Medium" | "High",
    readonly offersSuspend: boolean,
    readonly verbose: (text: string) => void,
  ) {}

  get isWhatIf(): boolean {
    return this.common?.whatIf ?? this.#variable("whatifpreference");
  }

  /** `whatIf` and `confirm` are the sentences shown; true: go on. */
  ask(whatIf: string, confirm: string, verbose: string, caption = "Confirm"): boolean {
    if (this.isWhatIf) {
      this.engine.host.write(`What if: ${whatIf}\n`);
      return false;
    }
    if (!this.#mustAsk()) {
      if (this.common?.isVerbose) this.verbose(verbose);
      return true;
    }
    return this.choose(caption, `Are you sure you want to perform this action?\n${confirm}`);
  }

  /** Yes, Yes to All, No, No to All; an error where nobody can answer. */
  choose(caption: string, message: string): boolean {
    if (this.#all !== null) return this.#all;
    const answer = this.answer(caption, message);
    if (answer === 1 || answer === 3) this.#all = answer === 1;
    return answer < 2;
  }

  /** The index of what is chosen: Yes, Yes to All, No, No to All; `preferred` is what an empty answer means. */
  answer(caption: string, message: string, preferred: 0 | 2 = 0): number {
    const choices = ["&Yes", "Yes to &All", "&No", "No to A&ll", ...(this.offersSuspend ? ["&Suspend"] : [])];
    const answer = this.engine.host.promptForChoice(
      caption,
      message,
      choices.map((label) => ({ label, helpMessage: "" })),
      preferred,
    );
    if (answer === null) throw runtimeError("PromptingNotAvailable", []);
    return answer;
  }

  #mustAsk(): boolean {
    if (this.common?.confirm !== null && this.common?.confirm !== undefined) return this.common.confirm;
    const preference = this.scope.lookUp("confirmpreference")?.value;
    const level = impacts.indexOf(preference === undefined || preference === null ? "High" : toText(preference));
    return level > 0 && impacts.indexOf(this.impact) >= level;
  }

  #variable(key: string): boolean {
    const value = this.scope.lookUp(key)?.value;
    return value !== undefined && toBoolean(value);
  }
}
