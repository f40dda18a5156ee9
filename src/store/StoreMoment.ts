import type { StoreState } from "./Persistence.ts";

/** A store's records at some time, to look at them later with `Store.asOf`. */
export class StoreMoment {
  /** What the store held; null as long as it holds it still. */
  past: StoreState | null = null;
}
