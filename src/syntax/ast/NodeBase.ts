import type { Extent } from "../../diag/Extent.ts";

/** What every syntax node has: `kind` is the .NET class name without 'Ast', `extent` its place in the source. */
export interface NodeBase<Kind extends string> {
  readonly kind: Kind;
  readonly extent: Extent;
}
