import { ArrayList } from "../../objects/values/collections/ArrayList.ts";
import { dataCollection } from "../../objects/values/collections/dataCollection.ts";
import { inputEnumerator } from "../pipeline/inputEnumerator.ts";

/** How input that was set before the block runs is seen: as an array, or as the collection that streams have. */
export type PresetForm = "array" | "collection";

/**
 * What $input is in the blocks of a function: an enumerator; in an advanced function one list that holds the current
 * object while it is processed, and at the end an array of what no process block took.
 */
export class FunctionInput {
  #items: unknown[] = [];
  /** Of input that was set before the block runs; else null. */
  #preset: PresetForm | null = null;
  readonly #list: ArrayList | null;

  constructor(isAdvanced: boolean) {
    this.#list = isAdvanced ? new ArrayList() : null;
  }

  preset(items: readonly unknown[], form: PresetForm): void {
    this.#items = [...items];
    this.#preset = form;
  }

  add(item: unknown): void {
    this.#items.push(item);
  }

  beforeInput(): unknown {
    return this.#preset !== null ? this.#seen([]) : (this.#list ?? inputEnumerator([]));
  }

  /** While the object is processed; `processed` comes behind it. */
  whileProcessing(item: unknown): unknown {
    if (this.#preset !== null) return this.#seen([item]);
    if (this.#list === null) return inputEnumerator([item]);
    this.#list.items.push(item);
    return this.#list;
  }

  processed(): void {
    if (this.#list !== null) this.#list.items.length = 0;
  }

  atEnd(): unknown {
    if (this.#preset !== null) return this.#seen(this.#items);
    return this.#list !== null ? [...this.#items] : inputEnumerator(this.#items);
  }

  #seen(items: readonly unknown[]): unknown {
    if (this.#preset === "array") return [...items];
    return dataCollection("System.Management.Automation.PSObject", [...items]);
  }
}
