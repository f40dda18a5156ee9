/** What takes part in a transaction: it keeps what it was given until it hears how the transaction ended. */
export interface TransactionParticipant {
  commit(): void;
  rollBack(): void;
}

/** A transaction as those see it that enlist in it. */
export interface TransactionScope {
  readonly participants: TransactionParticipant[];
}

let current: TransactionScope | null = null;

/** The transaction that the running code is part of ([System.Transactions.Transaction]::Current). */
export function currentTransaction(): TransactionScope | null {
  return current;
}

export function runInTransaction<T>(scope: TransactionScope, action: () => T): T {
  const before = current;
  current = scope;
  try {
    return action();
  } finally {
    current = before;
  }
}
