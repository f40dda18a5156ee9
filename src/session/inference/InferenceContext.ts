import type { CmdletInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import type { InferredType } from "./InferredType.ts";

/** What inference goes by: the tree around a node, and how the types of other nodes are found. */
export interface InferenceContext extends InferenceOptions {
  readonly engine: Engine;
  parentOf(node: Node): Node | null;
  infer(node: Node | null): InferredType[];
  /** What a type's name in the text means; null where there is no such type. */
  resolve(name: TypeName): InferredType | null;
  /** The types of a script that works on an object of a type ($this), or what the script says of itself. */
  inferScript(script: unknown, self: InferredType): InferredType[];
  /** What $this is in such a script. */
  readonly self: InferredType | null;
  /** A class or enumeration of the text by its name; null where it has none of that name. */
  definitionNamed(name: string): InferredType | null;
  /** What a function of the text writes; null where the text defines none of that name. */
  inferFunction(name: string): InferredType[] | null;
}

/** What inference may look at besides the tree. */
export interface InferenceOptions {
  /** Whether types of the session's variables are looked at. */
  readonly allowsSafeEval: boolean;
  /** Whether their values are, with the members that each has of its own. */
  readonly keepsValues?: boolean;
  /** What a cmdlet writes of which no type is known; null: that is not known. */
  sampleOf?(cmdlet: CmdletInfo): InferredType | null;
}
