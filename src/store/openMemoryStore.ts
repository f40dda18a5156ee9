import type { StoreSchema } from "./Collection.ts";
import { MemoryPersistence } from "./MemoryPersistence.ts";
import { Store } from "./Store.ts";

/** A store that ends with its process. */
export function openMemoryStore(schema: StoreSchema): Store {
  return new Store(schema, new MemoryPersistence(schema));
}
