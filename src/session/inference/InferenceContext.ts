import type { ClrType } from "../../objects/types/ClrType.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import type { InferredType } from "./InferredType.ts";

/** What inference goes by: the tree around a node, and how the types of other nodes are found. */
export interface InferenceContext {
  readonly engine: Engine;
  /** Whether values of the session's variables are looked at. */
  readonly allowsSafeEval: boolean;
  parentOf(node: Node): Node | null;
  infer(node: Node | null): InferredType[];
  /** What a type's name in the text means; null where there is no such type. */
  resolve(name: TypeName): InferredType | null;
  /** The types of a script that works on an object of a type ($this), or what the script says of itself. */
  inferScript(script: unknown, self: InferredType): InferredType[];
  /** What $this is in such a script. */
  readonly self: InferredType | null;
}

/** The type itself where one is known. */
export function clrTypeOf(found: InferredType | null): ClrType | null {
  return found?.type ?? null;
}
