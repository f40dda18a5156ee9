import type { Migration } from "./Migration.ts";

/** Schema 2: document and journal carry checksums in a chain. Records are as they were. */
export const chainedFiles: Migration = { to: 2, what: "document and journal are chained by checksums" };
