import { exporterOf, type Marshaller } from "../../objects/calls/marshal.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { hidingErrors } from "../../runtime/errors/hidingErrors.ts";
import { locateError, recordError } from "../../runtime/errors/reportError.ts";
import type { BlockCode, Evaluate } from "../../runtime/functions/BlockCode.ts";
import { discard, unkept } from "../../runtime/pipeline/Streams.ts";
import { Frame } from "../../runtime/scope/Frame.ts";
import { scopeAround } from "../../runtime/scope/scopeAround.ts";
import { Variable, type VariableConstraint } from "../../runtime/scope/Variable.ts";
import type { FunctionMember, TypeConstraint } from "../../syntax/ast/definitions.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { compileBlock } from "../blocks/compileBlock.ts";
import { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";

/** A method or constructor of a class written in script. */
export interface ScriptMethod {
  /** "(int by, string name)" */
  readonly parameterText: string;
  /** Arguments as the border gives them, back in the value model. */
  toModel(args: readonly unknown[]): unknown[];
  /** What `: base(...)` passes on; nothing where it is not written. */
  baseArguments(frame: Frame, self: unknown, values: readonly unknown[]): unknown[];
  /** Runs what a base constructor is chosen and called by; an error that has no place has that of the body's start. */
  atBaseCall<Result>(definedIn: Frame, run: () => Result): Result;
  /** Runs the body; only what `return` gives comes out. Errors always leave the method. */
  run(definedIn: Frame, self: unknown, values: readonly unknown[]): unknown;
}

export function compileMethod(
  member: FunctionMember,
  parent: Unit,
  resolve: (constraint: TypeConstraint | null) => ClrType,
): ScriptMethod {
  const parameters = member.functionDefinition.parameters ?? [];
  const constraints = parameters.map(
    (parameter) => parameter.attributes.find((one) => one.kind === "TypeConstraint") ?? null,
  );
  let types: ClrType[] | null = null;
  const typesOf = () => {
    types ??= constraints.map((constraint) => resolve(constraint as TypeConstraint | null));
    return types;
  };
  let exporters: readonly (Marshaller | null)[] | null = null;
  const exportersOf = () => {
    exporters ??= typesOf().map(exporterOf);
    return exporters;
  };
  let conversions: readonly (VariableConstraint | null)[] | null = null;
  const conversionsOf = () => {
    conversions ??= typesOf().map((type) => (type.name === "System.Object" ? null : (value) => convertTo(value, type)));
    return conversions;
  };
  const { returnType: writtenReturn } = member;
  let returnType: ClrType | null = null;
  const convertReturned = (value: unknown): unknown => {
    if (writtenReturn === null) return value;
    returnType ??= resolve(writtenReturn);
    if (value === undefined && returnType.name === "System.Object" && languageRules().methodsGiveNothing)
      return undefined;
    return convertTo(value ?? null, returnType);
  };
  const names = parameters.map((parameter) => parameter.name.variablePath.unqualifiedPath);
  const returnsVoid = (member.returnType?.typeName.fullName.toLowerCase() ?? "void") === "void" || member.isConstructor;
  let code: {
    readonly block: BlockCode;
    readonly base: readonly Evaluate[];
    readonly slots: readonly number[];
    readonly self: number;
  } | null = null;
  const compiled = () => {
    code ??= compileBody(member, parent, names, convertReturned);
    return code;
  };
  const open = (definedIn: Frame, self: unknown, values: readonly unknown[]): Frame => {
    const { block, slots, self: thisSlot } = compiled();
    const { engine } = definedIn;
    // Errors that do not end a method with a result are not shown.
    const streams = returnsVoid ? unkept(engine.currentStreams) : hidingErrors(engine.currentStreams);
    const around = scopeAround(boundAs(definedIn), engine.currentScope);
    const frame = Frame.inNewScope(engine, block, around, streams);
    frame.isMethod = true;
    const conversions = conversionsOf();
    for (let index = 0; index < slots.length; index++) {
      const value = values[index] ?? null;
      const isText = typesOf()[index].name === "System.String";
      const variable = new Variable(names[index], value === null && isText ? "" : value);
      variable.constraint = conversions[index];
      frame.cells[slots[index]] = variable;
    }
    if (thisSlot >= 0) frame.cells[thisSlot] = new Variable("this", self);
    return frame;
  };
  return {
    get parameterText() {
      return `(${typesOf()
        .map((type, index) => `${typeText(type)} ${names[index]}`)
        .join(", ")})`;
    },
    toModel(args) {
      const known = exportersOf();
      const values = new Array<unknown>(args.length);
      for (let index = 0; index < args.length; index++) values[index] = known[index]?.(args[index]) ?? args[index];
      return values;
    },
    baseArguments: (definedIn, self, values) => {
      const frame = open(definedIn, self, values);
      frame.engine.enterCall();
      try {
        return compiled().base.map((evaluate) => evaluate(frame) ?? null);
      } finally {
        frame.engine.leaveCall();
      }
    },
    atBaseCall(definedIn, run) {
      try {
        return run();
      } catch (thrown) {
        if (!(thrown instanceof PSError)) throw thrown;
        const frame = open(definedIn, null, []);
        const { source, start } = member.functionDefinition.body.extent;
        frame.position = { source, start, end: start + 1 };
        frame.title = member.name;
        locateError(thrown, frame);
        throw thrown;
      }
    },
    run(definedIn, self, values) {
      const frame = open(definedIn, self, values);
      frame.title = member.name;
      const returned = runBody(frame, compiled().block);
      if (returnsVoid) return undefined;
      return returned === undefined ? convertReturned(returned) : returned;
    },
  };
}

/** A method sees around it what a block of the module sees in which its class was defined. */
export function boundAs({ engine, scope }: Frame): Parameters<typeof scopeAround>[0] {
  return { engine, module: scope.module, isUnbound: false };
}

function runBody(frame: Frame, block: BlockCode): unknown {
  const { engine } = frame;
  const saved = engine.frame;
  frame.caller = saved;
  engine.frame = frame;
  engine.enterCall();
  engine.catchDepth++;
  try {
    block.end?.(frame, discard);
    return frame.returned;
  } catch (thrown) {
    // Whoever called the method may make an error of its own of it.
    if (thrown instanceof PSError) {
      locateError(thrown, frame);
      recordError(engine, thrown.raised);
    }
    throw thrown;
  } finally {
    engine.catchDepth--;
    engine.leaveCall();
    engine.frame = saved;
  }
}

function compileBody(
  member: FunctionMember,
  parent: Unit,
  names: readonly string[],
  convertReturned: (value: unknown) => unknown,
) {
  const unit = new Unit(parent, null);
  unit.isMethod = true;
  unit.functionName = member.name;
  unit.convertReturned = convertReturned;
  const slots = names.map((name) => unit.slot(name));
  // Blocks inside of the body find $this by its name.
  if (!member.methodAttributes.includes("Static")) unit.slot("this");
  const { body } = member.functionDefinition;
  const base = baseCall(body.endBlock?.statements[0]);
  const args = base ? base.map((argument) => compileExpression(argument, unit)) : [];
  const statements = base ? body.endBlock?.statements.slice(1) : undefined;
  const ast = statements && body.endBlock ? { ...body, endBlock: { ...body.endBlock, statements } } : body;
  const block = compileBlock(ast, parent, false, null, unit);
  return { block, base: args, slots, self: unit.layout.find("this") };
}

/** The parser puts `: base(...)` before the constructor's statements. */
function baseCall(statement: Statement | undefined) {
  if (statement?.kind !== "Pipeline" && statement?.kind !== "CommandExpression") return null;
  const element = statement.kind === "Pipeline" ? statement.pipelineElements[0] : statement;
  if (element?.kind !== "CommandExpression" || element.expression.kind !== "BaseCtorInvokeMemberExpression")
    return null;
  return element.expression.arguments ?? [];
}
