import { outputVariableName } from "../../binding/outputVariableName.ts";
import type { Scope } from "../scope/Scope.ts";
import type { Variable } from "../scope/Variable.ts";

/** The variable that -OutVariable, -PipelineVariable and their kin name, in the scope of the name or in the caller's. */
export class OutputVariable {
  readonly #scope: Scope;
  readonly #name: string;
  readonly #isPrivate: boolean;
  /** Whether `open` made it. */
  #isMade = false;

  constructor(
    readonly caller: Scope,
    text: string,
  ) {
    const { scope, name } = outputVariableName(text) ?? { scope: null, name: text };
    this.#scope = scope === "global" ? caller.global : scope === "script" ? caller.script : caller;
    this.#name = name;
    this.#isPrivate = scope === "private";
  }

  get #key(): string {
    return this.#name.toLowerCase();
  }

  /** What is seen under the name from the scope. */
  get seen(): unknown {
    return this.#scope.lookUp(this.#key)?.value;
  }

  assign(value: unknown): void {
    const there = this.#there;
    if (there !== undefined) there.assign(value);
    else {
      const made = this.#scope.create(this.#name, value);
      if (this.#isPrivate) made.options = ["Private"];
    }
  }

  /** Makes it for as long as a pipeline runs; one that is there holds nothing at first. */
  open(): void {
    this.#isMade = this.#there === undefined;
    this.assign(null);
  }

  /** What `open` made goes; one that was there before holds nothing any more. */
  close(): void {
    if (this.#there !== undefined) this.assign(null);
    if (this.#isMade) this.#scope.remove(this.#key);
  }

  get #there(): Variable | undefined {
    return this.#scope.find(this.#key);
  }
}
