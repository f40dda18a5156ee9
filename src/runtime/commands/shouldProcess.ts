import { nobodyAnswers } from "../../command/nobodyAnswers.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { Engine } from "../Engine.ts";
import type { Scope } from "../scope/Scope.ts";
import { askToContinue, type ContinueAnswer, type ContinueChoice } from "./askToContinue.ts";
import type { CommonParameters } from "./CommonParameters.ts";

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

  /**
   * Yes, No, and both for all that follows where `offersAll`; an error where nobody can answer. `standard`: what Enter
   * alone means.
   */
  choose(caption: string, message: string, offersAll = true, standard: "yes" | "no" = "yes"): boolean {
    if (offersAll && this.#all !== null) return this.#all;
    const answer = this.answer(caption, message, offersAll, standard);
    if (answer === "yesToAll" || answer === "noToAll") this.#all = answer === "yesToAll";
    return answer === "yes" || answer === "yesToAll";
  }

  /** What is chosen, whatever was answered for all before. */
  answer(caption: string, message: string, offersAll = true, standard: "yes" | "no" = "yes"): ContinueAnswer {
    const offered: ContinueChoice[] = offersAll ? ["yes", "yesToAll", "no", "noToAll"] : ["yes", "no"];
    if (this.offersSuspend) offered.push("suspend");
    const answer = askToContinue(this.engine, caption, message, offered, standard);
    if (answer === null) throw nobodyAnswers(this.engine.host, message);
    return answer;
  }

  #mustAsk(): boolean {
    if (this.common?.confirm !== null && this.common?.confirm !== undefined)
      return this.common.confirm && this.impact !== "None";
    const preference = this.scope.lookUp("confirmpreference")?.value;
    const level = impacts.indexOf(preference === undefined || preference === null ? "High" : toText(preference));
    return level > 0 && impacts.indexOf(this.impact) >= level;
  }

  #variable(key: string): boolean {
    const value = this.scope.lookUp(key)?.value;
    return value !== undefined && toBoolean(value);
  }
}
