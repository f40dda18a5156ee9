import { construct } from "../../../../src/objects/calls/construct.ts";
import { invokeMethod } from "../../../../src/objects/calls/invokeMethod.ts";
import { invokeStatic } from "../../../../src/objects/calls/invokeStatic.ts";
import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import { ExceptionObject } from "../../../../src/objects/errors/ExceptionObject.ts";
import { ClrException } from "../../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../../../src/objects/members/getMember.ts";
import { getStatic } from "../../../../src/objects/members/getStatic.ts";
import { setMember } from "../../../../src/objects/members/setMember.ts";
import { setStatic } from "../../../../src/objects/members/setStatic.ts";
import { equal } from "../../../../src/objects/ops/equal.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { Char, Double } from "../../../../src/objects/values/numbers.ts";
import { ClassMembers } from "./ClassMembers.ts";
import { dottedName } from "./constantValue.ts";
import type { CSharpExpression, CSharpStatement } from "./csharpSyntax.ts";
import type { SourceTypes } from "./SourceTypes.ts";

/** What names mean where code runs. */
export interface CSharpScope {
  /** Null in static members. */
  readonly self: unknown;
  readonly type: ClrType;
  readonly types: SourceTypes;
  readonly locals: Map<string, unknown>;
}

/** Runs a body; gives what it returns, undefined where it returns nothing. */
export function execute(statement: CSharpStatement, scope: CSharpScope): unknown {
  return run(statement, scope)?.value;
}

/** A statement that returned. */
interface Returned {
  readonly value: unknown;
}

function run(statement: CSharpStatement, scope: CSharpScope): Returned | null {
  switch (statement.kind) {
    case "return":
      return { value: statement.value === null ? undefined : evaluate(statement.value, scope) };
    case "throw":
      throw thrown(evaluate(statement.value, scope));
    case "block":
      for (const each of statement.statements) {
        const returned = run(each, scope);
        if (returned) return returned;
      }
      return null;
    case "local":
      scope.locals.set(statement.name, evaluate(statement.value, scope));
      return null;
    case "expression":
      evaluate(statement.expression, scope);
      return null;
    case "if":
      if (evaluate(statement.test, scope) === true) return run(statement.then, scope);
      return statement.otherwise && run(statement.otherwise, scope);
  }
}

function thrown(value: unknown): ClrException {
  if (!(value instanceof ExceptionObject)) throw notModelled("An exception of C# source that is none of .NET's");
  return new ClrException(value);
}

export function evaluate(expression: CSharpExpression, scope: CSharpScope): unknown {
  switch (expression.kind) {
    case "literal":
      return literal(expression.value);
    case "character":
      return new Char(expression.text.charCodeAt(0));
    case "this":
      return scope.self;
    case "name":
    case "member":
      return read(expression, scope);
    case "call":
      return call(expression.target, argumentsOf(expression.args, scope), scope);
    case "create":
      return construct(
        typeNamed(scope.types.resolve(expression.type), expression.type.name),
        argumentsOf(expression.args, scope),
      );
    case "cast":
      return convertTo(
        evaluate(expression.operand, scope),
        typeNamed(scope.types.resolve(expression.type), expression.type.name),
      );
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, scope));
    case "binary":
      return binary(expression, scope);
    case "conditional":
      return evaluate(evaluate(expression.test, scope) === true ? expression.then : expression.otherwise, scope);
    case "assign":
      return assign(expression.target, evaluate(expression.value, scope), scope);
  }
}

function argumentsOf(args: readonly CSharpExpression[], scope: CSharpScope): unknown[] {
  return args.map((argument) => evaluate(argument, scope));
}

/** Whole numbers without a letter are ints, or the first larger type that holds them. */
function literal(value: bigint | number | string | boolean | null): unknown {
  if (typeof value === "number") return new Double(value);
  if (typeof value !== "bigint") return value;
  return value >= -0x80000000n && value <= 0x7fffffffn ? Number(value) : value;
}

function typeNamed(type: ClrType | null, name: string): ClrType {
  if (!type) throw notModelled(`The type ${name} of C# source`);
  return type;
}

function variableOf(name: string, { type }: CSharpScope) {
  return type.members instanceof ClassMembers ? type.members.variable(name) : null;
}

function read(expression: CSharpExpression, scope: CSharpScope): unknown {
  if (expression.kind === "name") return readName(expression.name, scope);
  if (expression.kind !== "member") return evaluate(expression, scope);
  const { target, name } = expression;
  if (target.kind === "this") return readName(name, scope);
  const type = typeOfTarget(target, scope);
  return type ? getStatic(type, name) : getMember(evaluate(target, scope), name);
}

function readName(name: string, scope: CSharpScope): unknown {
  if (scope.locals.has(name)) return scope.locals.get(name);
  const variable = variableOf(name, scope);
  if (variable) return variable.get(scope.self);
  if (scope.type.members.staticProperty(name)) return getStatic(scope.type, name);
  if (scope.self !== null && scope.type.members.property(name)) return getMember(scope.self, name);
  throw notModelled(`${name} of C# source`);
}

/** The type that an expression names; null where it is a value. */
function typeOfTarget(expression: CSharpExpression, scope: CSharpScope): ClrType | null {
  if (expression.kind !== "name" && expression.kind !== "member") return null;
  const root = rootName(expression);
  if (root === null || scope.locals.has(root) || variableOf(root, scope) || scope.type.members.property(root))
    return null;
  return scope.types.named(dottedName(expression));
}

function rootName(expression: CSharpExpression): string | null {
  if (expression.kind === "name") return expression.name;
  return expression.kind === "member" ? rootName(expression.target) : null;
}

function call(target: CSharpExpression, args: unknown[], scope: CSharpScope): unknown {
  if (target.kind === "name") return callOwn(target.name, args, scope);
  if (target.kind !== "member") throw notModelled("A call of C# source by a value");
  if (target.target.kind === "this") return callOwn(target.name, args, scope);
  const type = typeOfTarget(target.target, scope);
  return type ? invokeStatic(type, target.name, args) : invokeMethod(evaluate(target.target, scope), target.name, args);
}

function callOwn(name: string, args: unknown[], { self, type }: CSharpScope): unknown {
  if (type.members.staticMethod(name)) return invokeStatic(type, name, args);
  if (self !== null && type.members.method(name)) return invokeMethod(self, name, args);
  throw notModelled(`The method ${name} of C# source`);
}

function assign(target: CSharpExpression, value: unknown, scope: CSharpScope): unknown {
  if (target.kind === "name" || (target.kind === "member" && target.target.kind === "this")) {
    if (target.kind === "name" && scope.locals.has(target.name)) scope.locals.set(target.name, value);
    else {
      const variable = variableOf(target.name, scope);
      if (variable) variable.set(scope.self, value);
      else setMember(scope.self, target.name, value);
    }
  } else if (target.kind === "member") {
    const type = typeOfTarget(target.target, scope);
    if (type) setStatic(type, target.name, value);
    else setMember(evaluate(target.target, scope), target.name, value);
  }
  return value;
}

function unary(operator: "-" | "+" | "~" | "!", value: unknown): unknown {
  if (operator === "!") return value !== true;
  if (typeof value === "number") return operator === "-" ? -value | 0 : operator === "~" ? ~value : value;
  if (value instanceof Double && operator !== "~") return operator === "-" ? new Double(-value.value) : value;
  throw notModelled(`The operator ${operator} of C# source for other numbers than int and double`);
}

function binary({ operator, left, right }: Extract<CSharpExpression, { kind: "binary" }>, scope: CSharpScope): unknown {
  const first = evaluate(left, scope);
  if (operator === "&&") return first === true && evaluate(right, scope) === true;
  if (operator === "||") return first === true || evaluate(right, scope) === true;
  if (operator === "??") return first ?? evaluate(right, scope);
  const second = evaluate(right, scope);
  if (operator === "==" || operator === "!=") return isSame(first, second) === (operator === "==");
  if (operator === "+" && (typeof first === "string" || typeof second === "string"))
    return toText(first) + toText(second);
  if (typeof first === "number" && typeof second === "number") return ofIntegers(operator, first, second);
  throw notModelled(`The operator ${operator} of C# source for other numbers than int`);
}

function isSame(left: unknown, right: unknown): boolean {
  if (typeof left === "string" || typeof right === "string" || left === null || right === null) return left === right;
  return left === right || equal(left, right, false);
}

/** As C# computes with int where nothing is checked. */
function ofIntegers(operator: string, left: number, right: number): unknown {
  switch (operator) {
    case "+":
      return (left + right) | 0;
    case "-":
      return (left - right) | 0;
    case "*":
      return Math.imul(left, right);
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    case ">=":
      return left >= right;
    case "&":
      return left & right;
    case "|":
      return left | right;
    default:
      throw notModelled(`The operator ${operator} of C# source`);
  }
}
