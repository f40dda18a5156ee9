import { markedLine } from "../../diag/positionMessage.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { like } from "../../objects/ops/like.ts";
import { toText } from "../../objects/ops/toText.ts";
import { newLine } from "../../objects/text/newLine.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { catchError } from "../run/runInScope.ts";
import { scriptError } from "../run/scriptError.ts";
import { joinedParts } from "./joinedParts.ts";
import { defineOperator, type ShouldCall } from "./ShouldOperator.ts";
import { sourcePlace } from "./sourcePlace.ts";

export default defineOperator({
  name: "Throw",
  aliases: [],
  takesList: false,
  parameters: {
    ExpectedMessage: { type: "string", position: 0 },
    ErrorId: { type: "string", position: 1 },
    ExceptionType: { type: "type", position: 2 },
    Because: { type: "string", position: 3 },
    PassThru: { type: "switch" },
  },
  test(call) {
    const block = unwrap(call.actual);
    if (!(block instanceof ScriptBlock))
      throw scriptError(
        "Input is missing or not a ScriptBlock. Input to '-Throw' and '-Not -Throw' must be enclosed in curly braces.",
        { exception: "System.ArgumentException" },
      );
    const error = block instanceof CompiledScriptBlock ? catchError(block) : null;
    if (call.negated) return error ? notThrownText(error, call.because) : null;
    const message = thrownVerdict(error, call);
    if (message === null && call.values.has("PassThru")) call.write(error);
    return message;
  },
});

function notThrownText(error: ErrorRecord, because: string): string {
  return `Expected no exception to be thrown,${because} but an exception "${messageOf(error)}" was thrown ${placeText(error)}.`;
}

/** What was asked for and what is otherwise, in the order of type, message and id. */
function thrownVerdict(error: ErrorRecord | null, { values, because }: ShouldCall): string | null {
  const type = unwrap(values.get("ExceptionType"));
  const message = toText(values.get("ExpectedMessage") ?? "");
  const id = toText(values.get("ErrorId") ?? "");
  const wanted: string[] = [];
  const seen: string[] = [];
  if (type instanceof ClrType) {
    wanted.push(`with type [${toText(type)}]`);
    if (error && !error.exception.clrType.isAssignableTo(type))
      seen.push(`the exception type was [${toText(error.exception.clrType)}]`);
  }
  const isFour = pesterRun().version === 4;
  const lead = wanted.length === 0 || isFour ? "with " : "";
  if (message !== "") {
    wanted.push(`${lead}message ${isFour ? "" : "like "}'${message}'`);
    if (error && !isLike(messageOf(error), message))
      seen.push(
        `the message was ${messageOf(error) === "" ? "<empty>" : `'${messageOf(error)}'`}${wildcardNote(message, messageOf(error))}`,
      );
  }
  if (id !== "") {
    wanted.push(`${wanted.length === 0 || isFour ? "with " : ""}FullyQualifiedErrorId '${id}'`);
    if (error && !isLike(error.fullyQualifiedErrorId, id))
      seen.push(`the FullyQualifiedErrorId was '${error.fullyQualifiedErrorId}'`);
  }
  if (error && seen.length === 0) return null;
  const asked = wanted.length === 0 ? "" : ` ${joinedParts(wanted)}`;
  const start = `Expected an exception${isFour ? "," : ""}${asked} to be thrown,${because} but `;
  return error ? `${start}${joinedParts(seen)}. ${placeText(error)}` : `${start}no exception was thrown.`;
}

/** Pester 4 looks for the text anywhere in it, later ones take it for a pattern of the whole. */
function isLike(text: string, wanted: string): boolean {
  return pesterRun().version === 4 ? text.toLowerCase().includes(wanted.toLowerCase()) : like(text, wanted, true);
}

/** Pester 6 tells that a text that looks the same differs since it is a pattern. */
function wildcardNote(expected: string, message: string): string {
  if (pesterRun().version !== 6 || expected !== message) return "";
  return ".\n    Note: -ExpectedMessage matches using wildcards (-like). The messages are identical except for the wildcard characters [ ] * ? in -ExpectedMessage. Escape them with a backtick (`[) or use [System.Management.Automation.WildcardPattern]::Escape() to match them literally";
}

function messageOf(error: ErrorRecord): string {
  return error.exception.message;
}

/** `from file:line char:n` with the position's lines indented. */
function placeText(error: ErrorRecord): string {
  const extent = error.invocation?.extent;
  if (!extent) return "from unknown location";
  const { file, line, column } = sourcePlace(extent);
  const { text, marks } = markedLine(extent, "…");
  const lines = text === "" ? [] : [text, marks];
  return [`from ${file}:${line} char:${column}`, ...lines.map((each) => `    + ${each}`)].join(newLine());
}
