import { openFileStore } from "../../src/store/openFileStore.ts";
import { StoreError } from "../../src/store/StoreError.ts";
import { people, schema } from "./harness.ts";

/** Opens the folder four times, as often as it takes, and makes one change each time. */
const [, , folder, shell] = process.argv;
for (let index = 0; index < 4; ) {
  try {
    const store = openFileStore(folder, schema);
    store.put(people, `${shell} ${index}`, { name: `${shell} ${index}`, age: index });
    store.close();
    index++;
  } catch (error) {
    if (!(error instanceof StoreError) || error.id !== "StoreLocked") throw error;
  }
}
