import type { UndoneInput } from "../command/PromptService.ts";
import type { RecordBefore, Store } from "../store/Store.ts";

/** How many records are remembered at most; of older inputs nothing is known then. */
const mostRecords = 200_000;

interface InputChanges {
  readonly commandLine: string;
  readonly records: RecordBefore[];
}

/** What the inputs at a prompt changed of an organisation, so that they can be taken back, the last one first. */
export class ChangeHistory {
  readonly #inputs: InputChanges[] = [];
  #isUndoing = false;

  constructor(readonly store: Store) {
    store.onChange = (record) => {
      if (!this.#isUndoing) this.#inputs.at(-1)?.records.push(record);
    };
  }

  /** An input begins. */
  begin(commandLine: string): void {
    if (this.#inputs.at(-1)?.records.length === 0) this.#inputs.pop();
    this.#inputs.push({ commandLine, records: [] });
    let count = this.#inputs.reduce((sum, { records }) => sum + records.length, 0);
    while (count > mostRecords && this.#inputs.length > 1) count -= this.#inputs.shift()?.records.length ?? 0;
  }

  /** Takes the last input that changed something back; the one that runs is not meant. */
  undo(): UndoneInput | null {
    const running = this.#inputs.pop();
    const last = this.#inputs.pop();
    this.#isUndoing = true;
    try {
      return last ? { commandLine: last.commandLine, records: this.store.putBack(last.records) } : null;
    } finally {
      this.#isUndoing = false;
      if (running) this.#inputs.push(running);
    }
  }
}
