import type { Extent } from "../../diag/Extent.ts";
import { keepError } from "../../runtime/errors/keepError.ts";
import { asPSError, locateError, survive } from "../../runtime/errors/reportError.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { ExitThrown, LoopSignalThrown, RETURN, ReturnThrown, type Signal } from "../../runtime/pipeline/signals.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { StatementBlock, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Statement, TrapStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileStatement, nothing } from "./statements.ts";
import { compileTraps, type TrapHandler } from "./trapStatement.ts";

export function compileStatementBlock(node: StatementBlock, unit: Unit): Execute {
  return compileStatements(node.statements, node.traps, unit);
}

/**
 * Statements one after the other. An error that nothing catches ends its statement only: it is shown, and the next one
 * runs. A trap of the block decides first.
 */
export function compileStatements(
  statements: readonly Statement[],
  traps: readonly TrapStatement[],
  unit: Unit,
): Execute {
  const handler = traps.length > 0 ? compileTraps(traps, unit) : null;
  const running = statements.filter(
    (statement) => statement.kind !== "TrapStatement" && statement.kind !== "UsingStatement",
  );
  // Classes are known before the statements around them run.
  const types = running.filter((statement) => statement.kind === "TypeDefinition");
  const ordered =
    types.length === 0
      ? running
      : [...byInheritance(types), ...running.filter((statement) => statement.kind !== "TypeDefinition")];
  const executes = ordered.map((statement) => compileStatement(statement, unit));
  if (executes.length === 0) return nothing;
  const points = ordered.map(pointOf);
  if (handler) return (frame, out) => runTrapped(executes, points, handler, frame, out);
  if (executes.length === 1) {
    const only = executes[0];
    return (frame, out) => {
      try {
        frame.engine.debugger?.point(frame, points[0]);
        return only(frame, out);
      } catch (thrown) {
        if (thrown instanceof ReturnThrown) return ended(thrown, out);
        handle(frame, thrown, out);
        return undefined;
      }
    };
  }
  return (frame, out) => {
    for (let index = 0; index < executes.length; index++) {
      try {
        frame.engine.debugger?.point(frame, points[index]);
        const signal = executes[index](frame, out);
        if (signal !== undefined) return signal;
      } catch (thrown) {
        if (thrown instanceof ReturnThrown) return ended(thrown, out);
        handle(frame, thrown, out);
      }
    }
    return undefined;
  };
}

/** Where a debugger sees a statement; null for those of which it sees the parts alone. */
function pointOf(statement: Statement): Extent | null {
  switch (statement.kind) {
    case "IfStatement":
    case "SwitchStatement":
    case "ForEachStatement":
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
    case "TryStatement":
    case "BlockStatement":
    case "PipelineChain":
    case "FunctionDefinition":
    case "TypeDefinition":
      return null;
    case "ReturnStatement":
      return (statement.pipeline ?? statement).extent;
    default:
      return statement.extent;
  }
}

/** Base classes before what is derived from them. */
function byInheritance(types: readonly TypeDefinition[]): TypeDefinition[] {
  const found: TypeDefinition[] = [];
  const add = (type: TypeDefinition) => {
    if (found.includes(type)) return;
    for (const base of type.baseTypes) {
      const written = types.find(
        (other) => other !== type && other.name.toLowerCase() === base.typeName.fullName.toLowerCase(),
      );
      if (written && !found.includes(written)) add(written);
    }
    found.push(type);
  };
  for (const type of types) add(type);
  return found;
}

function ended(thrown: ReturnThrown, out: Sink): Signal {
  for (const value of thrown.written) out(value);
  return RETURN;
}

function handle(frame: Frame, thrown: unknown, out: Sink): void {
  if ((thrown instanceof LoopSignalThrown || thrown instanceof ExitThrown) && thrown.written.length > 0) {
    const { written } = thrown;
    thrown.written = [];
    for (const value of written) out(value);
  }
  const error = asPSError(thrown);
  locateError(error, frame);
  keepError(frame.streams, error);
  survive(frame, error);
}

function runTrapped(
  executes: readonly Execute[],
  points: readonly (Extent | null)[],
  handler: TrapHandler,
  frame: Frame,
  out: Sink,
): Signal | undefined {
  for (const [index, execute] of executes.entries()) {
    frame.engine.catchDepth++;
    let signal: Signal | undefined;
    try {
      frame.engine.debugger?.point(frame, points[index]);
      signal = execute(frame, out);
    } catch (thrown) {
      frame.engine.catchDepth--;
      if (thrown instanceof ReturnThrown) return ended(thrown, out);
      const error = asPSError(thrown);
      locateError(error, frame);
      keepError(frame.streams, error);
      const ending = handler(frame, error, out);
      if (ending !== undefined) return ending;
      continue;
    }
    frame.engine.catchDepth--;
    if (signal !== undefined) return signal;
  }
  return undefined;
}
