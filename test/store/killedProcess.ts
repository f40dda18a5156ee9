import { writeSync } from "node:fs";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { people, schema } from "./harness.ts";

/** Makes 100 changes and reports each when its call has returned; every tenth is followed by a new document. */
const store = openFileStore(process.argv[2], schema);
for (let index = 1; index <= 100; index++) {
  const name = `person ${index}`;
  store.put(people, `p${index}`, { name, age: index });
  writeSync(1, `${name}\n`);
  if (index % 10 === 0) store.snapshot();
}
store.close();
