import type { Extent } from "../../diag/Extent.ts";

/** A comment; `block` is `<# #>`. The text includes the comment's marks. */
export interface Comment {
  readonly block: boolean;
  readonly text: string;
  readonly extent: Extent;
}
