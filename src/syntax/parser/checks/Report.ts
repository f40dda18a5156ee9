import type { Extent } from "../../../diag/Extent.ts";

/** Where a check puts what it finds: an error id, the place, and the texts that the message names. */
export type Report = (id: string, extent: Extent, ...texts: string[]) => void;
