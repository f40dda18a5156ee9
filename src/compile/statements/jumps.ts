import { BindingError } from "../../binding/bindingError.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { exceptionRecord, isEngineException } from "../../objects/errors/exceptionRecord.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import { BREAK, CONTINUE, ExitThrown, RETURN } from "../../runtime/pipeline/signals.ts";
import { writeEnumerated } from "../../runtime/pipeline/writeEnumerated.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type {
  BreakStatement,
  ContinueStatement,
  ExitStatement,
  ReturnStatement,
  ThrowStatement,
} from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";
import { compileStatement } from "./statements.ts";
import { statementValue } from "./statementValue.ts";

export function compileReturn(node: ReturnStatement, unit: Unit): Execute {
  if (!node.pipeline) return () => RETURN;
  if (unit.isMethod) {
    const value = statementValue(node.pipeline, unit);
    const { extent } = node.pipeline;
    return (frame) => {
      frame.position = extent;
      const returned = value(frame);
      frame.position = extent;
      frame.returned = unit.convertReturned(returned);
      return RETURN;
    };
  }
  const expression = pureExpression(node.pipeline);
  if (expression) {
    const evaluate = statementValue(node.pipeline, unit);
    const { extent } = node.pipeline;
    return (frame, out) => {
      frame.position = extent;
      writeEnumerated(evaluate(frame), out);
      return RETURN;
    };
  }
  const execute = compileStatement(node.pipeline, unit);
  return (frame, out) => {
    const signal = execute(frame, out);
    return signal ?? RETURN;
  };
}

export function compileExit(node: ExitStatement, unit: Unit): Execute {
  const value = node.pipeline ? statementValue(node.pipeline, unit) : null;
  const { extent } = node;
  return (frame) => {
    frame.position = extent;
    throw new ExitThrown(value ? exitCode(value(frame)) : 0);
  };
}

function exitCode(value: unknown): number {
  try {
    return convertTo(value ?? null, typeByName("System.Int32")) as number;
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    return 0;
  }
}

export function compileBreak(node: BreakStatement, unit: Unit): Execute {
  const label = labelOf(node.label, unit);
  if (label === null) return () => BREAK;
  return (frame) => ({ kind: "break", label: label(frame) });
}

export function compileContinue(node: ContinueStatement, unit: Unit): Execute {
  const label = labelOf(node.label, unit);
  if (label === null) return () => CONTINUE;
  return (frame) => ({ kind: "continue", label: label(frame) });
}

function labelOf(node: Expression | null, unit: Unit): ((frame: Frame) => string) | null {
  if (node === null) return null;
  const evaluate = compileExpression(node, unit);
  return (frame) => toText(evaluate(frame)).toLowerCase();
}

export function compileThrow(node: ThrowStatement, unit: Unit): Execute {
  unit.openValue(node.extent);
  const value = node.pipeline ? statementValue(node.pipeline, unit) : null;
  unit.place(node.extent);
  // What is thrown is shown at the throw itself in any case.
  const { extent } = node;
  return (frame) => {
    frame.position = extent;
    const thrown = value ? unwrap(value(frame)) : undefined;
    frame.position = extent;
    throw value === null ? rethrow(frame) : toError(thrown);
  };
}

/** `throw` alone throws the error that is being caught again, or "ScriptHalted". */
function rethrow(frame: Frame): PSError {
  const current = frame.engine.currentError;
  if (!current) return runtimeError("ScriptHalted").because("thrown");
  const isOwn =
    isEngineException(current.exception) &&
    (current.record.commandClass === "" || isOfItself(current)) &&
    !isRecordOfThrow(current);
  const thrown = (current.endsScript ? current : current.because("thrown")).marked("rethrown");
  return isOwn ? thrown.marked("recordOfException") : thrown;
}

/** Whether a `throw` of a text made the record, which goes on as it is. */
function isRecordOfThrow(error: PSError): boolean {
  return error.cause === "thrown" && !error.marks.includes("recordOfException");
}

/** Whether the exception holds the record, and not the record the exception: wrong arguments, warnings that stop. */
function isOfItself(error: PSError): boolean {
  return (
    error instanceof BindingError ||
    error.exception.type.name === "System.Management.Automation.ActionPreferenceStopException"
  );
}

/** Anything can be thrown: a record or an exception is it, every other value becomes a RuntimeException with its text. */
function toError(value: unknown): PSError {
  if (value instanceof ErrorRecord) {
    noteThrown(value.exception);
    return new PSError(value, "thrown");
  }
  if (value instanceof ExceptionObject) {
    const isOwn = value.errorRecord === null && isEngineException(value);
    const error = new PSError(exceptionRecord(value), "thrown");
    noteThrown(value);
    return isOwn ? error.marked("recordOfException") : error;
  }
  const isNothing = value === null || value === undefined;
  const text = isNothing ? "ScriptHalted" : toText(value);
  const error = psError(text, "OperationStopped", text, { target: isNothing ? null : value, cause: "thrown" });
  // The record is this throw's alone: thrown again, the exception makes one of its own.
  error.exception.errorRecord = null;
  noteThrown(error.exception);
  return error;
}

function noteThrown(exception: ExceptionObject): void {
  if (isEngineException(exception)) exception.details.set("WasThrownFromThrowStatement", true);
}
