import type { Command } from "../../../syntax/ast/commands.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Pipeline } from "../../../syntax/ast/statements.ts";
import type { Call } from "../../calls/Call.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { callOf } from "../commands/callOf.ts";
import { type KnownObjects, whole } from "../KnownObjects.ts";
import { literalTexts } from "../literalTexts.ts";
import type { ObjectContext } from "../ObjectContext.ts";

/** What ConvertFrom-Json makes of a text that is written. */
export function jsonObjects(
  command: Command,
  pipeline: Pipeline,
  place: number,
  context: ObjectContext,
): KnownObjects | null {
  const call = callOf("ConvertFrom-Json", command, context);
  if (call === null || call.hasUnknown || call.named.some(({ parameter }) => parameter.name === "AsHashtable"))
    return null;
  const text = jsonText(call, pipeline, place, context);
  const members = text === null ? null : context.table.surroundings.objects.json(text, context.edition);
  if (members === null || "fault" in members) return null;
  return { ...whole, isPlain: true, what: "what ConvertFrom-Json makes of this text", members };
}

/** The one text that a call of ConvertFrom-Json reads, where it is written; null for another. */
export function jsonText(
  call: Call,
  { pipelineElements }: Pipeline,
  place: number,
  context: ObjectContext,
): string | null {
  const [first] = pipelineElements;
  const piped = place === 1 && first.kind === "CommandExpression" ? first.expression : null;
  const given = piped ?? givenValues(call).find(({ parameter }) => parameter.name === "InputObject")?.value;
  const [text, ...more] = given === undefined ? [] : literalTexts(given as Expression, context);
  return text === undefined || more.length > 0 ? null : text;
}
