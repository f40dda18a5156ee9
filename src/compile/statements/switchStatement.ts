import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import { binaryOperator } from "../../objects/ops/binaryOperator.ts";
import { like } from "../../objects/ops/like.ts";
import { match } from "../../objects/ops/match.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { EnumeratorObject } from "../../objects/values/collections/EnumeratorObject.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { RegexObject } from "../../objects/values/RegexObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import type { Signal } from "../../runtime/pipeline/signals.ts";
import { textLines } from "../../runtime/pipeline/textLines.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { SwitchClause, SwitchStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";
import { loopEnumerator } from "./loopEnumerator.ts";
import { bodyTurn, itemsOf, loopAction } from "./loops.ts";
import { compileStatementBlock } from "./statementBlock.ts";
import { collectionValue } from "./statementValue.ts";

type Test = (frame: Frame, item: unknown) => boolean;

export function compileSwitch(node: SwitchStatement, unit: Unit): Execute {
  if (node.flags.includes("Parallel")) throw notModelled("switch -Parallel (a workflow's)");
  const label = node.label?.toLowerCase() ?? null;
  unit.place(node.extent);
  const condition = collectionValue(node.condition, unit, false);
  const clauses = node.clauses.map((clause) => ({
    test: compileTest(clause, node, unit),
    body: compileStatementBlock(clause.body, unit),
  }));
  const otherwise = node.default ? compileStatementBlock(node.default, unit) : null;
  const slot = unit.slot("_");
  const enumeratorSlot = unit.layout.find("switch") >= 0 ? unit.slot("switch") : -1;
  const point = node.condition.extent;
  const readsFile = node.flags.includes("File");
  return (frame, out) => {
    const value = condition(frame);
    const items = readsFile ? fileLines(frame.engine, value) : switchItems(value);
    // Lines of a file are read by no enumerator that a script could see.
    const walk =
      enumeratorSlot < 0 || readsFile ? items : withEnumerator(frame, enumeratorSlot, loopEnumerator(value, items));
    const saved = (frame.cells[slot] ?? frame.variable(slot))?.value ?? null;
    const { engine } = frame;
    engine.debugger?.assigned("switch", "IEnumerator");
    try {
      engine.debugger?.point(frame, point);
      for (const item of walk) {
        engine.checkStop();
        frame.assign(slot, item);
        const signal = runItem(clauses, otherwise, slot, frame, item, out, label);
        if (signal !== "next" && signal !== undefined) return signal === "end" ? undefined : signal;
        engine.debugger?.point(frame, point);
      }
      return undefined;
    } finally {
      frame.assign(slot, saved);
      engine.debugger?.assigned("switch", "");
    }
  };
}

function fileLines(engine: Engine, value: unknown): Iterable<string> {
  const path = toText(value);
  if (path === "") throw runtimeError("InvalidFilenameOption", [], { target: path });
  try {
    return textLines(engine, path);
  } catch (thrown) {
    // What .NET says of a file that is there.
    if (!(thrown instanceof ClrException)) throw thrown;
    throw runtimeError("FileReadError", [thrown.exception.message], { inner: thrown.exception });
  }
}

/** Unlike foreach, switch runs once for $null, but not for nothing at all. */
function switchItems(value: unknown): Iterable<unknown> {
  return value === null ? [null] : itemsOf(value);
}

function runItem(
  clauses: readonly { test: Test; body: Execute }[],
  otherwise: Execute | null,
  slot: number,
  frame: Frame,
  item: unknown,
  out: Sink,
  label: string | null,
): Signal | "next" | "end" | undefined {
  let matched = false;
  for (const { test, body } of clauses) {
    // A clause may assign to $_, which the clauses behind it then see.
    if (!test(frame, frame.cells[slot]?.value ?? item)) continue;
    matched = true;
    const signal = bodyTurn(body, frame, out);
    if (signal === undefined) continue;
    const action = loopAction(signal, label);
    return action === "outside" ? signal : action;
  }
  if (matched || !otherwise) return undefined;
  const signal = bodyTurn(otherwise, frame, out);
  if (signal === undefined) return undefined;
  const action = loopAction(signal, label);
  return action === "outside" ? signal : action;
}

/** A clause's condition: a script block runs with $_, every other value is compared in the mode of the switch. */
function compileTest(clause: SwitchClause, node: SwitchStatement, unit: Unit): Test {
  const ignoreCase = !node.flags.includes("CaseSensitive");
  const compareWith = comparison(node, ignoreCase, unit);
  const { extent } = clause.condition;
  if (clause.condition.kind === "ScriptBlockExpression") {
    const block = compileExpression(clause.condition, unit);
    return (frame, item) => {
      frame.engine.debugger?.point(frame, extent);
      return toBoolean((block(frame) as ScriptBlock).invokeForValue({ dollarUnder: item }));
    };
  }
  const evaluate = compileExpression(clause.condition, unit);
  return (frame, item) => {
    frame.position = extent;
    frame.engine.debugger?.point(frame, extent);
    const value = evaluate(frame);
    if (value instanceof ScriptBlock) return toBoolean(value.invokeForValue({ dollarUnder: item }));
    // The clause $null is $null alone.
    if ((unwrap(value) ?? null) === null) return (unwrap(item) ?? null) === null;
    return compareWith(frame, item, value);
  };
}

function comparison(
  node: SwitchStatement,
  ignoreCase: boolean,
  unit: Unit,
): (frame: Frame, item: unknown, value: unknown) => boolean {
  if (node.flags.includes("Wildcard")) {
    return (_, item, value) => like(toText(item), toText(value), ignoreCase);
  }
  if (node.flags.includes("Regex")) {
    const slot = unit.slot("Matches");
    return (frame, item, value) => {
      const matches = matchPattern(toText(item), value, ignoreCase);
      if (matches !== null) frame.assign(slot, matches);
      return matches !== null;
    };
  }
  // Everything is compared as text: 1 is '1' but neither '01' nor $true. $null is also ''.
  const same = binaryOperator(ignoreCase ? "Ieq" : "Ceq");
  return (_, item, value) => toBoolean(same(toText(item), toText(value)));
}

/** A pattern that is none is the switch's own error. A Regex object counts as its text. */
function matchPattern(text: string, pattern: unknown, ignoreCase: boolean): ReturnType<typeof match> {
  try {
    return match(text, pattern instanceof RegexObject ? toText(pattern) : pattern, ignoreCase);
  } catch (thrown) {
    if (
      !(thrown instanceof ClrException) &&
      !(
        thrown instanceof PSError && thrown.exception.type.name === "System.Text.RegularExpressions.RegexParseException"
      )
    )
      throw thrown;
    throw runtimeError("InvalidRegularExpression", [toText(pattern)], { target: pattern });
  }
}

/** $switch: the enumerator that a clause may move itself. */
function* withEnumerator(frame: Frame, slot: number, enumerator: EnumeratorObject): Generator<unknown> {
  const saved = frame.ownVariable(slot)?.value ?? null;
  frame.assign(slot, enumerator);
  try {
    while (enumerator.moveNext()) yield enumerator.current;
  } finally {
    frame.assign(slot, saved);
  }
}
