import type { Expression } from "../../syntax/ast/expressions.ts";
import { literalsReached } from "../calls/givenValues.ts";
import type { ObjectContext } from "./ObjectContext.ts";

/** The texts that an expression is, or that the one statement gives that writes a variable. */
export function literalTexts(node: Expression, { tree }: ObjectContext): readonly string[] {
  return literalsReached(node, tree).flatMap((each) => (typeof each === "string" ? [each] : []));
}
