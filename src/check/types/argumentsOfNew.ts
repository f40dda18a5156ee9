import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Call } from "../calls/Call.ts";
import { typeOfNewObject } from "./writtenTypes.ts";

/** What New-Object gives a constructor, behind the type, as one list or by its parameter; null where that is not written, and for an array. */
export function argumentsOfNew(call: Call): readonly Expression[] | null {
  if (typeOfNewObject(call.command)?.isArray === true) return null;
  if (call.hasUnknown || call.named.some(({ parameter }) => !/^(?:TypeName|ArgumentList)$/.test(parameter.name)))
    return null;
  const named = call.named.find(({ parameter }) => parameter.name === "ArgumentList")?.value;
  const isTyped = call.named.some(({ parameter }) => parameter.name === "TypeName");
  const given = named ?? call.positional[isTyped ? 0 : 1];
  if (given === undefined) return [];
  const inner = given?.kind === "ParenExpression" ? pureExpression(given.pipeline) : (given as Expression | undefined);
  if (inner?.kind === "ArrayLiteral") return inner.elements;
  return inner?.kind === "StringConstantExpression" || inner?.kind === "ConstantExpression" ? [inner] : null;
}
