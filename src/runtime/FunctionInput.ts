import { ArrayList } from "../objects/model/ArrayList.ts";
import { inputEnumerator } from "./inputEnumerator.ts";

/**
 * What $input is in the blocks of a function: an enumerator; in an advanced function one list that holds the current
 * object while it is processed, and at the end an array of what no process block took.
 */
export class FunctionInput {
  #items: unknown[] = [];
  /** Set before the block runs, as an array. */
  #isPreset = false;
  readonly #list: ArrayList | null;

  constructor(isAdvanced: boolean) {
    this.#list = isAdvanced ? new ArrayList() : null;
  }

  preset(items: readonly unknown[]): void {
    this.#items = [...items];
    this.#isPreset = true;
  }

  add(item: unknown): void {
    this.#items.push(item);
  }

  beforeInput(): unknown {
    return this.#isPreset ? [] : (this.#list ?? inputEnumerator([]));
  }

  /** While the object is processed; `processed` comes behind it. */
  whileProcessing(item: unknown): unknown {
    if (this.#isPreset) return [item];
    if (this.#list === null) return inputEnumerator([item]);
    this.#list.items.push(item);
    return this.#list;
  }

  processed(): void {
    if (this.#list !== null) this.#list.items.length = 0;
  }

  atEnd(): unknown {
    return this.#isPreset || this.#list !== null ? [...this.#items] : inputEnumerator(this.#items);
  }
}
