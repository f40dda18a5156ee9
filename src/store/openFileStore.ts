import type { StoreSchema } from "./Collection.ts";
import { FilePersistence } from "./folder/FilePersistence.ts";
import { Store } from "./Store.ts";

/** Opens the store of a state folder, creating the folder when needed; `readOnly` takes no lock and changes nothing. */
export function openFileStore(
  folder: string,
  schema: StoreSchema,
  options: { readonly readOnly?: boolean } = {},
): Store {
  return new Store(schema, new FilePersistence(folder, schema, options.readOnly));
}
