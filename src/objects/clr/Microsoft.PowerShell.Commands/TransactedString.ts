import { clrException } from "../../errors/PSError.ts";
import { runningTransaction, type TransactionParticipant, type TransactionScope } from "../../host/transactionScope.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A text whose changes in a transaction nobody else sees before it is completed. */
export class TransactedString extends ClrObject implements TransactionParticipant {
  #text: string;
  #changed = "";
  #transaction: TransactionScope | null = null;

  constructor(text = "") {
    super();
    this.#text = text;
  }

  get clrType(): ClrType {
    return transactedStringType();
  }

  /** As the running code sees it. */
  get text(): string {
    return this.#isInside ? this.#changed : this.#text;
  }

  change(edit: (text: string) => string): void {
    const current = runningTransaction.current;
    if (current && !this.#transaction) {
      this.#transaction = current;
      this.#changed = this.#text;
      current.participants.push(this);
    }
    if (this.#transaction !== current) {
      const text = "Cannot modify string. It has been modified by another transaction.";
      throw clrException("System.InvalidOperationException", text);
    }
    if (current) this.#changed = edit(this.#changed);
    else this.#text = edit(this.#text);
  }

  commit(): void {
    this.#text = this.#changed;
    this.rollBack();
  }

  rollBack(): void {
    this.#changed = "";
    this.#transaction = null;
  }

  get #isInside(): boolean {
    const current = runningTransaction.current;
    return current !== null && current === this.#transaction;
  }
}

const transactedStringType = lazyType("Microsoft.PowerShell.Commands.Management.TransactedString");
