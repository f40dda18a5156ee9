import { enumerate } from "../../objects/ops/enumerate.ts";
import { LongRange } from "../../objects/ops/indexing/range.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { EnumeratorObject } from "../../objects/values/collections/EnumeratorObject.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { LoopSignalThrown, type Signal } from "../../runtime/pipeline/signals.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type {
  DoUntilStatement,
  DoWhileStatement,
  ForEachStatement,
  ForStatement,
  WhileStatement,
} from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileVariableAssignment } from "../expressions/variables.ts";
import { loopEnumerator } from "./loopEnumerator.ts";
import { compileStatementBlock } from "./statementBlock.ts";
import { collectionValue, conditionValue, statementValue } from "./statementValue.ts";
import { traceAssignment } from "./traceAssignment.ts";

/** What a signal of the body means to a loop: next turn, end of the loop, or on to what is around it. */
export function loopAction(signal: Signal, label: string | null): "next" | "end" | "outside" {
  if (signal.kind === "return") return "outside";
  if (signal.label !== null && signal.label !== label) return "outside";
  return signal.kind === "continue" ? "next" : "end";
}

/** One turn of the body of a loop or switch; a break that came out of a called block is the body's. */
export function bodyTurn(body: Execute, frame: Frame, out: Sink): Signal | undefined {
  try {
    return body(frame, out);
  } catch (thrown) {
    if (thrown instanceof LoopSignalThrown) return thrown.signal;
    throw thrown;
  }
}

export function compileFor(node: ForStatement, unit: Unit): Execute {
  const label = node.label?.toLowerCase() ?? null;
  const initializer = node.initializer ? statementValue(node.initializer, unit, true) : null;
  const condition = node.condition ? conditionValue(node.condition, unit) : null;
  const iterator = node.iterator ? statementValue(node.iterator, unit, true) : null;
  const body = compileStatementBlock(node.body, unit);
  return (frame, out) => {
    initializer?.(frame);
    while (condition === null || isTrue(condition(frame))) {
      frame.engine.checkStop();
      const signal = bodyTurn(body, frame, out);
      if (signal !== undefined) {
        const action = loopAction(signal, label);
        if (action === "end") return undefined;
        if (action === "outside") return signal;
      }
      iterator?.(frame);
    }
    return undefined;
  };
}

export function compileWhile(node: WhileStatement, unit: Unit): Execute {
  return compileConditionLoop(node, unit, true, true);
}

export function compileDoWhile(node: DoWhileStatement, unit: Unit): Execute {
  return compileConditionLoop(node, unit, false, true);
}

export function compileDoUntil(node: DoUntilStatement, unit: Unit): Execute {
  return compileConditionLoop(node, unit, false, false);
}

function compileConditionLoop(
  node: WhileStatement | DoWhileStatement | DoUntilStatement,
  unit: Unit,
  testsFirst: boolean,
  goesOnWhile: boolean,
): Execute {
  const label = node.label?.toLowerCase() ?? null;
  unit.place(node.extent);
  const condition = conditionValue(node.condition, unit);
  const body = compileStatementBlock(node.body, unit);
  return (frame, out) => {
    let test = testsFirst;
    for (;;) {
      if (test && isTrue(condition(frame)) !== goesOnWhile) return undefined;
      test = true;
      frame.engine.checkStop();
      const signal = bodyTurn(body, frame, out);
      if (signal === undefined) continue;
      const action = loopAction(signal, label);
      if (action === "end") return undefined;
      if (action === "outside") return signal;
    }
  };
}

function isTrue(value: unknown): boolean {
  return value === true || (value !== false && toBoolean(value));
}

export function compileForEach(node: ForEachStatement, unit: Unit): Execute {
  const label = node.label?.toLowerCase() ?? null;
  const condition = collectionValue(node.condition, unit, true);
  const assign = compileVariableAssignment(node.variable, unit);
  const body = compileStatementBlock(node.body, unit);
  // The body was compiled above, so that its mention of $foreach is known here.
  const enumerator = unit.layout.find("foreach") >= 0 ? unit.slot("foreach") : null;
  const position = node.variable.extent;
  const once = (frame: Frame, out: Sink, item: unknown): Signal | undefined | typeof goesOn => {
    const { engine } = frame;
    engine.checkStop();
    frame.position = position;
    engine.debugger?.point(frame, position);
    assign(frame, item);
    if (engine.debugger !== null) traceAssignment(engine.debugger, frame, node.variable);
    const signal = bodyTurn(body, frame, out);
    frame.position = position;
    if (signal === undefined) return goesOn;
    const action = loopAction(signal, label);
    if (action === "end") return undefined;
    return action === "outside" ? signal : goesOn;
  };
  const all = (frame: Frame, out: Sink, value: unknown): Signal | undefined => {
    const items = itemsOf(value);
    if (enumerator !== null) {
      const walk = loopEnumerator(value, items);
      const end = runWithEnumerator(frame, walk, enumerator, (item) => once(frame, out, item));
      if (end !== goesOn) return end;
    } else if (Array.isArray(items)) {
      // An array needs no iterator.
      for (let index = 0; index < items.length; index++) {
        const end = once(frame, out, items[index]);
        if (end !== goesOn) return end;
      }
    } else {
      for (const item of items) {
        const end = once(frame, out, item);
        if (end !== goesOn) return end;
      }
    }
    frame.engine.debugger?.point(frame, position);
    return undefined;
  };
  return (frame, out) => {
    const value = condition(frame);
    if (value === null || value === undefined) return undefined;
    const { engine } = frame;
    engine.debugger?.assigned("foreach", "IEnumerator");
    try {
      return all(frame, out, value);
    } finally {
      engine.debugger?.assigned("foreach", "");
    }
  };
}

const goesOn = Symbol("the loop goes on");

/** What foreach and switch go through: nothing for $null, the items of a collection, or the value itself. */
export function itemsOf(value: unknown): Iterable<unknown> {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  if (value instanceof ClrObject) return enumerate(value) ?? [value];
  if (value instanceof LongRange) return value;
  return [value];
}

/** $foreach: the enumerator that the body may move itself. */
function runWithEnumerator(
  frame: Frame,
  enumerator: EnumeratorObject,
  slot: number,
  once: (item: unknown) => Signal | undefined | typeof goesOn,
): Signal | undefined | typeof goesOn {
  const saved = frame.ownVariable(slot)?.value ?? null;
  frame.assign(slot, enumerator);
  try {
    while (enumerator.moveNext()) {
      const end = once(enumerator.current);
      if (end !== goesOn) return end;
    }
    return goesOn;
  } finally {
    frame.assign(slot, saved);
  }
}
