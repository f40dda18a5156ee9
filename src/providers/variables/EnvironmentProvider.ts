import { clrError } from "../../objects/errors/PSError.ts";
import { arrayItems } from "../../objects/ops/indexing/arrayItems.ts";
import { toText } from "../../objects/ops/toText.ts";
import { cultureText } from "../../objects/text/cultureText.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { DictionaryEntry } from "../../objects/values/collections/KeyValuePair.ts";
import type { ProviderInfo } from "../../objects/values/shell/ProviderInfo.ts";
import type { EnvironmentVariables } from "../EnvironmentVariables.ts";
import { SessionStateProvider } from "../SessionStateProvider.ts";

/** Env: over the session's environment variables. */
export class EnvironmentProvider extends SessionStateProvider {
  protected override readonly itemType = "System.Collections.DictionaryEntry";
  readonly #variables: EnvironmentVariables;

  constructor(
    readonly info: ProviderInfo,
    variables: EnvironmentVariables,
    separator: "\\" | "/",
  ) {
    super(separator);
    this.#variables = variables;
  }

  protected names(): readonly string[] {
    return [...this.#variables.entries()].map(([name]) => name).sort((left, right) => compareNames(left, right));
  }

  protected find(name: string): unknown {
    const value = this.#variables.get(name);
    return value === null ? undefined : new DictionaryEntry(this.#variables.spelling(name), value);
  }

  protected contentOf(item: unknown): unknown {
    return item instanceof DictionaryEntry ? item.value : null;
  }

  protected set(name: string, value: unknown): void {
    if (name.includes("=")) throw clrError("System.ArgumentException", "EqualSignInName", [], "variable");
    const plain = value instanceof DictionaryEntry ? value.value : value;
    if (plain === null || plain === undefined) {
      this.#variables.set(name, null);
      return;
    }
    const text = arrayItems(plain) ? toText(plain) : cultureText(plain);
    this.#variables.set(name, text === "" && languageRules().emptyVariableIsNone ? null : text);
  }

  protected remove(name: string): void {
    this.#variables.set(name, null);
  }
}

function compareNames(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
