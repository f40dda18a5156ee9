import { extentText } from "../../diag/Extent.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { asPSObject } from "../../objects/members/asPSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { scriptFolder } from "../../runtime/functions/scriptFolder.ts";
import { driveVariables } from "../../runtime/scope/driveVariables.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import type { Variable } from "../../runtime/scope/Variable.ts";
import type { Expression, UsingExpression, VariableExpression } from "../../syntax/ast/expressions.ts";
import type { VariablePath } from "../../syntax/ast/VariablePath.ts";
import { counted } from "../blocks/counted.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "./expressions.ts";

const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Reads a variable. */
export function compileVariable(node: VariableExpression, unit: Unit): Evaluate {
  const path = node.variablePath;
  const name = path.userPath;
  const key = name.toLowerCase();
  if (constants.has(key)) {
    const value = constants.get(key);
    return () => value;
  }
  if (key === "psscriptroot" || key === "pscommandpath") return scriptFile(node, key, unit);
  if (name === "?") return (frame) => frame.engine.success;
  if (path.isDriveQualified && path.driveName) return readDrive(path.driveName, path.unqualifiedPath);
  // Version 1 of strict mode leaves strings alone.
  const strictFrom = unit.stringDepth > 0 ? 2 : 1;
  if (path.scope) return readScoped(path, strictFrom, unit);
  return readSlot(unit.slot(key === "psitem" ? "_" : path.unqualifiedPath), node, strictFrom);
}

/**
 * An expression whose value goes on to somewhere else: to a variable, a command, a list, the output, or is asked for its
 * PSObject. What $_ holds then has that around it, and keeps it: members that it is given are there the next time.
 */
export function compileGivenValue(node: Expression, unit: Unit): Evaluate {
  if (node.kind !== "VariableExpression") return compileExpression(node, unit);
  const key = node.variablePath.userPath.toLowerCase();
  const read = counted(compileVariable(node, unit), node, unit);
  if (key !== "_" && key !== "psitem") return read;
  const slot = unit.slot("_");
  return (frame) => {
    const value = read(frame);
    const cell = frame.cells[slot] ?? frame.variable(slot);
    if (!cell?.isPiped) return value;
    const given = asPSObject(value);
    if (given !== value) cell.value = given;
    return given;
  };
}

/** The script file that the text stands in, or its folder; empty text at the prompt. A block that assigns one reads its own. */
function scriptFile({ extent }: VariableExpression, key: string, { layout }: Unit): Evaluate {
  const { fileName } = extent.source;
  const value = key === "psscriptroot" ? scriptFolder(fileName) : (fileName ?? "");
  return (frame) => {
    const slot = layout.find(key);
    return slot < 0 ? value : (frame.cells[slot]?.value ?? value);
  };
}

function readSlot(slot: number, { extent }: VariableExpression, strictFrom: number): Evaluate {
  return (frame) => {
    const cell = frame.cells[slot];
    return cell !== undefined ? cell.value : frame.readOuter(slot, extent, strictFrom);
  };
}

/** Variables that the engine sets in many scopes: what is seen of them counts, wherever it stands. */
const automatic: ReadonlySet<string> = new Set([
  "_",
  "args",
  "input",
  "myinvocation",
  "psboundparameters",
  "pscmdlet",
  "psitem",
  "this",
]);

/**
 * Reads a variable for `+=` and its like. Without a qualifier it is a local of a block that runs in a scope of its own: it
 * begins with nothing, whatever the scopes around hold.
 */
export function compileOwnVariable(node: VariableExpression, unit: Unit): Evaluate {
  const path = node.variablePath;
  const key = path.userPath.toLowerCase();
  const read = compileVariable(node, unit);
  if (path.scope || path.isDriveQualified || constants.has(key) || automatic.has(key) || key === "?") return read;
  if (!unit.hasLocals) return read;
  const slot = unit.slot(path.unqualifiedPath);
  return (frame) => (frame.ownsScope ? (frame.ownVariable(slot)?.value ?? null) : read(frame));
}

function readDrive(drive: string, path: string): Evaluate {
  return (frame) => driveVariables(frame.engine).get(drive, path);
}

function readScoped(path: VariablePath, strictFrom: number, unit: Unit): Evaluate {
  const key = path.unqualifiedPath.toLowerCase();
  const isOwn = path.scope === "Local" || path.scope === "Private";
  // What the block has of itself stands in a cell, and has no place in its scope.
  const slot = isOwn && automatic.has(key) ? unit.slot(key === "psitem" ? "_" : key) : -1;
  return (frame) => {
    const cell = slot < 0 ? undefined : frame.cells[slot];
    if (cell !== undefined) return cell.value;
    const variable = findScoped(frame, path, key);
    return variable !== undefined ? variable.value : frame.undefinedVariable(path.userPath, null, strictFrom);
  };
}

/** The variable that a qualified name means. */
export function findScoped(
  frame: Frame,
  path: VariablePath,
  key = path.unqualifiedPath.toLowerCase(),
): Variable | undefined {
  const scope = scopeOf(frame, path);
  // The variables that every scope has stand in one.
  return scope.find(key) ?? scope.sharedVariable(key);
}

/** The scope that a qualified variable means. */
function scopeOf(frame: Frame, path: VariablePath): Scope {
  switch (path.scope) {
    case "Global":
      return frame.scope.global;
    case "Script":
      return frame.scope.script;
    default:
      return frame.scope;
  }
}

/** $using: outside of a remote or parallel block is an error, as in PowerShell. */
export function compileUsing(node: UsingExpression, unit: Unit): Evaluate {
  compileExpression(node.subExpression, unit);
  const text = extentText(node.subExpression.extent);
  return (frame) => {
    const found = frame.engine.usingValues;
    if (found) return found(text);
    throw runtimeError("UsingWithoutInvokeCommand");
  };
}

/** What an assignment does with a value. */
export type Assign = (frame: Frame, value: unknown) => void;

/** Writes a variable: into the current scope unless the name says another. */
export function compileVariableAssignment(node: VariableExpression, unit: Unit): Assign {
  const path = node.variablePath;
  const key = path.userPath.toLowerCase();
  // What is assigned to $null is dropped.
  if (key === "null") return () => {};
  if (constants.has(key) || path.userPath === "?") return refuse(path.userPath);
  if (path.isDriveQualified && path.driveName) {
    const { driveName, unqualifiedPath } = path;
    return (frame, value) => driveVariables(frame.engine).set(driveName, unqualifiedPath, value);
  }
  if (path.scope) return assignScoped(path);
  const slot = unit.slot(key === "psitem" ? "_" : path.unqualifiedPath);
  return (frame, value) => {
    // A variable can hold nothing at all (AutomationNull), which gives a pipeline no object.
    const cell = frame.cells[slot];
    if (cell?.plain) cell.value = value;
    else frame.assign(slot, value);
  };
}

function refuse(name: string): Assign {
  return () => {
    throw runtimeError("VariableNotWritable", [name], { target: name });
  };
}

function assignScoped(path: VariablePath): Assign {
  const name = path.unqualifiedPath;
  const key = name.toLowerCase();
  return (frame, value) => {
    const scope = scopeOf(frame, path);
    const there = scope.find(key);
    if (there) there.assign(value);
    else {
      const made = scope.create(name, value);
      if (path.scope === "Private") made.options = ["Private"];
    }
  };
}

/** Throws where an assignment would meet a variable that can not be written: before its types are looked at. */
export function refuseReadOnly(frame: Frame, path: VariablePath, slot: number, value: unknown): void {
  const name = path.unqualifiedPath;
  const key = name.toLowerCase();
  if (constants.has(key) ? key !== "null" : name === "?")
    throw runtimeError("VariableNotWritable", [name], { target: name });
  const there = path.scope ? scopeOf(frame, path).find(key) : frame.ownVariable(slot);
  if (there?.isReadOnly) there.assign(value);
}

/** The Variable object behind an unqualified or scoped name in the scope that an assignment would use, made if needed. */
export function ensureVariable(frame: Frame, path: VariablePath, slot: number): Variable {
  if (path.scope) {
    const scope = scopeOf(frame, path);
    const key = path.unqualifiedPath.toLowerCase();
    return scope.find(key) ?? scope.sharedVariable(key) ?? scope.create(path.unqualifiedPath, null);
  }
  return frame.ownVariable(slot) ?? frame.create(slot, null);
}
