import type { Edition } from "../../diag/Edition.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import type { KnownObjects } from "./KnownObjects.ts";

/** What objects of a text are asked of. */
export interface ObjectContext {
  readonly tree: ScriptBlock;
  readonly edition: Edition;
  readonly table: CommandTable;
  readonly scope: ScriptScope;
  /** How deep the question is: variables may be made of each other. */
  readonly depth: number;
  /** The variables that are being followed, in lower case. */
  readonly following: readonly string[];
  /** What an expression or statement gives, of several objects each; null where that cannot be known. */
  objectsOf(node: Node): KnownObjects | null;
  /** The same, asked within another context. */
  objectsIn(node: Node, context: ObjectContext): KnownObjects | null;
}
