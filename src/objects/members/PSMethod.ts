import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";

/**
 * A method taken as a value ("abc".Trim), or with `isParameterizedProperty` an indexer by its name (@{}.Item). The text
 * is the list of its definitions.
 */
export class PSMethod extends ClrObject {
  #definitions: readonly string[] | (() => readonly string[]);

  constructor(
    readonly target: unknown,
    readonly name: string,
    definitions: readonly string[] | (() => readonly string[]),
    readonly kind: "Method" | "ParameterizedProperty" | "ScriptMethod" | "CodeMethod" = "Method",
    readonly isStatic = false,
    /** What a ScriptMethod runs. */
    readonly script: unknown = null,
  ) {
    super();
    this.#definitions = definitions;
  }

  get definitions(): readonly string[] {
    if (typeof this.#definitions === "function") this.#definitions = this.#definitions();
    return this.#definitions;
  }

  get clrType(): ClrType {
    if (this.kind === "ScriptMethod") return scriptMethodType();
    return this.kind === "ParameterizedProperty" ? parameterizedType() : methodType();
  }
}

/** What a method is that is read and not called. */
export const methodType = lazyType("System.Management.Automation.PSMethod");
const scriptMethodType = lazyType("System.Management.Automation.PSScriptMethod");
const parameterizedType = lazyType("System.Management.Automation.PSParameterizedProperty");
