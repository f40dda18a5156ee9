import { ambient } from "../../objects/host/ambient.ts";
import { runningTransaction, type TransactionScope } from "../../objects/host/transactionScope.ts";
import { dictionaryKey } from "../../objects/values/collections/dictionaryKey.ts";
import { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { ProviderService } from "../ProviderService.ts";
import { RegistryProvider } from "../registry/RegistryProvider.ts";

export type TransactionStatus = "Active" | "Committed" | "RolledBack";

/** Changes of the registry that nobody but the transaction's own commands see before it is completed. */
export interface Transaction extends TransactionScope {
  readonly object: PropertyBag;
  readonly rollbackPreference: string;
  subscribers: number;
  status: TransactionStatus;
  /** When it rolls itself back, in milliseconds since 1970. */
  readonly deadline: number;
  /** The registry when it began, and what the transaction made of it. */
  readonly base: RegistryKey;
  readonly changed: RegistryKey;
}

/** The transactions of a session: the innermost independent one is the current one. */
export class Transactions {
  readonly #stack: Transaction[] = [];

  constructor(readonly service: ProviderService) {}

  get current(): Transaction | null {
    const found = this.#stack[this.#stack.length - 1] ?? null;
    if (found?.status === "Active" && ambient().now() >= found.deadline) this.#end(found);
    return found;
  }

  get registry(): RegistryProvider {
    const found = this.service.providers().find((provider) => provider instanceof RegistryProvider);
    if (!found) throw new Error("The session has no registry.");
    return found;
  }

  /** Begins one, or joins the one that runs. */
  start(rollbackPreference: string, independent: boolean, minutes = 0): Transaction {
    const { current } = this;
    if (current && !independent && current.status === "Active") {
      current.subscribers++;
      return current;
    }
    if (current && current.status !== "Active") this.#stack.pop();
    const { root } = this.registry;
    const made: Transaction = {
      object: new PropertyBag("System.Management.Automation.PSTransaction"),
      rollbackPreference,
      subscribers: 1,
      status: "Active",
      participants: [],
      deadline: minutes > 0 ? ambient().now() + minutes * 60_000 : Number.POSITIVE_INFINITY,
      base: root.copyAs(root.name),
      changed: root.copyAs(root.name),
    };
    this.#stack.push(made);
    return made;
  }

  /** One who joined is content; with the last of them the changes become true. */
  complete(transaction: Transaction): void {
    if (transaction.subscribers > 1) {
      transaction.subscribers--;
      return;
    }
    transaction.status = "Committed";
    applyChanges(this.registry.root, transaction.base, transaction.changed);
    for (const each of transaction.participants) each.commit();
    this.#leave(transaction);
  }

  rollBack(transaction: Transaction): void {
    transaction.subscribers = 0;
    this.#end(transaction);
  }

  #end(transaction: Transaction): void {
    transaction.status = "RolledBack";
    for (const each of transaction.participants) each.rollBack();
  }

  /** Rolls back at somebody's wish: an independent transaction gives way to the one around it. */
  undo(transaction: Transaction): void {
    this.rollBack(transaction);
    this.#leave(transaction);
  }

  /** The outermost one stays, so that its end can be told. */
  #leave(transaction: Transaction): void {
    if (this.#stack.length > 1 && this.current === transaction) this.#stack.pop();
  }

  /** An error that a command in the transaction reported without ending. */
  reported(transaction: Transaction): void {
    if (transaction.status === "Active" && transaction.rollbackPreference === "Error") this.rollBack(transaction);
  }

  /** Runs something on the registry as the transaction sees it. */
  within<T>(transaction: Transaction, action: () => T): T {
    const { registry } = this;
    const { root } = registry;
    registry.root = transaction.changed;
    try {
      return runningTransaction.during(transaction, action);
    } catch (thrown) {
      if (/^(Error|TerminatingError)$/.test(transaction.rollbackPreference)) this.rollBack(transaction);
      throw thrown;
    } finally {
      registry.root = root;
    }
  }
}

const known = new WeakMap<ProviderService, Transactions>();

export function transactionsOf(service: ProviderService): Transactions {
  let found = known.get(service);
  if (!found) {
    found = new Transactions(service);
    known.set(service, found);
  }
  return found;
}

/** Makes in `live` the changes that lead from `base` to `changed`. */
function applyChanges(live: RegistryKey, base: RegistryKey, changed: RegistryKey): void {
  for (const [name, value] of changed.values) {
    const before = base.values.get(name);
    if (
      !before ||
      dictionaryKey(before.value, false) !== dictionaryKey(value.value, false) ||
      before.kind !== value.kind
    )
      live.values.set(name, value);
  }
  for (const name of [...base.values.keys()]) if (!changed.values.has(name)) live.values.delete(name);
  for (const [name, key] of changed.subkeys) {
    const there = live.subkeys.get(name) ?? new RegistryKey(key.name);
    const before = base.subkeys.get(name);
    if (before && !live.subkeys.has(name)) continue;
    live.subkeys.set(name, there);
    applyChanges(there, before ?? new RegistryKey(key.name), key);
  }
  for (const name of [...base.subkeys.keys()]) if (!changed.subkeys.has(name)) live.subkeys.delete(name);
}
