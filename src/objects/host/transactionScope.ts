import { Surrounding } from "../../base/Surrounding.ts";
/** What takes part in a transaction: it keeps what it was given until it hears how the transaction ended. */
export interface TransactionParticipant {
  commit(): void;
  rollBack(): void;
}

/** A transaction as those see it that enlist in it. */
export interface TransactionScope {
  readonly participants: TransactionParticipant[];
}

/** The transaction that the running code is part of ([System.Transactions.Transaction]::Current). */
export const runningTransaction = new Surrounding<TransactionScope | null>(null);
