import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { ambient } from "../../host/ambient.ts";
import { sessionNumbers } from "../../host/sessionNumbers.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Threading.CancellationTokenSource. */
export class CancellationSource extends ClrObject {
  readonly id = sessionNumbers.current.objectId++;
  isOpen = true;
  /** When the clock cancels it, in milliseconds since 1970. */
  due: number | null = null;
  #isCanceled = false;
  readonly #callbacks = new Set<() => void>();

  constructor(
    /** Those of other sources, each of which cancels this one too. */
    readonly linked: readonly CancellationTokenObject[],
  ) {
    super();
    for (const token of linked) token.source?.onCancel(() => this.cancel());
  }

  get clrType(): ClrType {
    return sourceType();
  }

  get canceled(): boolean {
    return (
      this.#isCanceled ||
      (this.due !== null && ambient().now() >= this.due) ||
      this.linked.some((token) => token.canceled)
    );
  }

  cancel(): void {
    if (this.#isCanceled) return;
    this.#isCanceled = true;
    // Those that came last go first.
    for (const callback of [...this.#callbacks].reverse()) callback();
    this.#callbacks.clear();
  }

  /** Gives what takes the callback back. */
  onCancel(callback: () => void): () => void {
    if (this.canceled) {
      callback();
      return () => undefined;
    }
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }
}

/** System.Threading.CancellationToken: of a source, or one that stays as it is. */
export class CancellationTokenObject extends ClrObject {
  constructor(
    readonly source: CancellationSource | null,
    readonly always: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return tokenType();
  }

  get canceled(): boolean {
    return this.source?.canceled ?? this.always;
  }

  override get equalityKey(): string {
    return `System.Threading.CancellationToken:${this.source?.id ?? this.always}`;
  }
}

/** What Register gives: it takes the callback back when it is disposed of. */
export class CancellationRegistration extends ClrObject {
  readonly #release: () => void;

  constructor(
    readonly token: CancellationTokenObject,
    callback: Delegate,
    ...state: readonly unknown[]
  ) {
    super();
    const call = () => void callDelegate(callback, ...state);
    this.#release = token.source?.onCancel(call) ?? (() => undefined);
    if (token.source === null && token.always) call();
  }

  get clrType(): ClrType {
    return registrationType();
  }

  release(): void {
    this.#release();
  }
}

const sourceType = lazyType("System.Threading.CancellationTokenSource");
const tokenType = lazyType("System.Threading.CancellationToken");
const registrationType = lazyType("System.Threading.CancellationTokenRegistration");
