import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openState } from "./openState.ts";
import type { StateAction } from "./StateAction.ts";

/** Prints the organisation as one document, or some of its collections. */
export const show: StateAction = (folder, names) => {
  const store = openState(folder);
  try {
    if (names.length > 0) standardOutput.write(chosen(store.toText(), names));
    else for (const piece of store.pieces()) standardOutput.write(piece);
    return 0;
  } finally {
    store.close();
  }
};

function chosen(text: string, names: readonly string[]): string {
  const { collections } = JSON.parse(text) as { readonly collections: Readonly<Record<string, unknown>> };
  const rows = names.map((name) => {
    if (!Object.hasOwn(collections, name))
      throw new UsageError(`There is no collection '${name}'. There are ${Object.keys(collections).join(", ")}.`);
    return [name, collections[name]] as const;
  });
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}
