import type { PageBlock } from "../../transcript/page/Page.ts";
import type { Verdict } from "./PageReport.ts";
import { type ScriptUses, scriptFileName } from "./scriptUses.ts";

/** Something that a script would have left for later ones, had it run to its end. */
export interface LostName {
  readonly kind: "variable" | "function" | "type" | "file";
  readonly name: string;
  /** The number of that script, and why it has not. */
  readonly block: number;
  readonly verdict: Verdict;
}

/** What the scripts of a page that did not run, or not well, would have made. */
export class LostNames {
  readonly #names = new Map<string, LostName>();

  lose({ number, saveAs, mentions }: PageBlock, uses: ScriptUses, verdict: Verdict): void {
    for (const name of uses.sets) this.#add({ kind: "variable", name, block: number, verdict });
    for (const name of uses.addedTypes) this.#add({ kind: "type", name, block: number, verdict });
    // A script with an error in it has defined its functions all the same, or the call tells that it has not.
    if (verdict === "failed" || verdict === "not modelled") return;
    for (const name of uses.functions) this.#add({ kind: "function", name, block: number, verdict });
    for (const name of uses.classes) this.#add({ kind: "type", name, block: number, verdict });
    const file = saveAs ?? mentions;
    if (file !== null) this.#add({ kind: "file", name: file, block: number, verdict });
  }

  /** The first lost thing that a script cannot do without; variables that exist all the same are not lost. */
  neededBy(uses: ScriptUses, hasVariable: (name: string) => boolean): LostName | null {
    for (const [name, written] of uses.reads) {
      const lost = this.#names.get(`variable ${name}`);
      if (lost && !hasVariable(name)) return { ...lost, name: written };
    }
    for (const name of uses.calls) {
      const lost = this.#names.get(`function ${name}`);
      if (lost) return lost;
    }
    for (const [name, written] of uses.types) {
      const lost = this.#names.get(`type ${name}`);
      if (lost) return { ...lost, name: written };
    }
    for (const file of uses.files) {
      const lost = this.#names.get(`file ${scriptFileName(file)}`);
      if (lost) return lost;
    }
    return null;
  }

  #add(lost: LostName): void {
    this.#names.set(`${lost.kind} ${lost.kind === "file" ? scriptFileName(lost.name) : lost.name}`, lost);
  }
}
