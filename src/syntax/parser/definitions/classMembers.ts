import { emptyExtent } from "../../../diag/Extent.ts";
import type {
  Attribute,
  FunctionMember,
  MemberAttribute,
  Parameter,
  PropertyMember,
  ScriptBlock,
  TypeConstraint,
} from "../../ast/definitions.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import { argumentList } from "../expressions/members.ts";
import { makeVariablePath } from "../expressions/variables.ts";
import type { Parser } from "../Parser.ts";
import { attribute } from "./attributes.ts";
import { memberTerminator } from "./enumDefinition.ts";
import { parameterList } from "./parameters.ts";
import { isMemberName } from "./typeBodies.ts";

export interface ClassMember {
  readonly member: PropertyMember | FunctionMember | null;
  /** Nodes of a member that could not be finished. */
  readonly wrong: readonly Node[];
  /** False when no member begins here. */
  readonly goOn: boolean;
}

/** What stands in front of a member's name. */
interface Head {
  readonly attributes: Attribute[];
  readonly nodes: Node[];
  type: TypeConstraint | null;
  start: number | null;
  end: number;
  isStatic: boolean;
  isHidden: boolean;
}

/** class-member: { attribute | `static` | `hidden` } ( property | method ) */
export function classMember(parser: Parser, className: string): ClassMember {
  const head = memberHead(parser);
  const token = parser.peek();
  if (token.kind === "Variable") {
    parser.skip();
    return { member: property(parser, head, token), wrong: [], goOn: true };
  }
  if (parser.rules.keywordsNameMethods ? isMemberName(token) : token.kind === "Identifier") {
    parser.skip();
    const member = method(parser, head, token, className);
    return { member, wrong: member === null ? head.nodes : [], goOn: true };
  }
  if (head.start === null) return { member: null, wrong: [], goOn: false };
  parser.reportIncomplete("IncompleteMemberDefinition", head.end, head.end);
  return { member: null, wrong: head.nodes, goOn: false };
}

function memberHead(parser: Parser): Head {
  const head: Head = { attributes: [], nodes: [], type: null, start: null, end: 0, isStatic: false, isHidden: false };
  while (true) {
    const item = parser.peek().kind === "LBracket" ? attribute(parser) : null;
    if (item !== null) {
      head.nodes.push(item);
      if (item.kind === "Attribute") head.attributes.push(item);
      else if (head.type === null) head.type = item;
      else parser.report("TooManyTypes", item.extent.start, item.extent.end);
      head.start ??= item.extent.start;
      head.end = item.extent.end;
      parser.skipNewlines();
      continue;
    }
    const token = parser.peek();
    if (token.kind !== "Static" && token.kind !== "Hidden") return head;
    parser.skip();
    if (token.kind === "Static" ? head.isStatic : head.isHidden) {
      parser.report("DuplicateQualifier", token.start, token.end, parser.textOf(token));
    }
    if (token.kind === "Static") head.isStatic = true;
    else head.isHidden = true;
    head.start ??= token.start;
    head.end = token.end;
    parser.skipNewlines();
  }
}

function memberAttributes(head: Head): readonly MemberAttribute[] {
  const attributes: MemberAttribute[] = ["Public"];
  if (head.isStatic) attributes.push("Static");
  if (head.isHidden) attributes.push("Hidden");
  return attributes;
}

/** property: variable [ `=` expression ] terminator */
function property(parser: Parser, head: Head, variable: Token): PropertyMember {
  let { end } = variable;
  let initialValue: Expression | null = null;
  if (parser.accept("Equals") !== null) {
    parser.skipNewlines();
    initialValue = parser.inMode("Expression", parser.grammar.expression);
    end = initialValue?.extent.end ?? end;
  }
  end = memberTerminator(parser, end, true);
  return {
    kind: "PropertyMember",
    extent: parser.extent(head.start ?? variable.start, end),
    name: makeVariablePath(variable.value).unqualifiedPath,
    propertyType: head.type,
    attributes: head.attributes,
    propertyAttributes: memberAttributes(head),
    initialValue,
  };
}

/** method: name `(` parameters `)` [ `:` `base` arguments ] `{` script block `}` */
function method(parser: Parser, head: Head, name: Token, className: string): FunctionMember | null {
  let end = name.end;
  let parameters: readonly Parameter[] = [];
  let failed = false;
  const leftParen = parser.accept("LParen");
  if (leftParen === null) parser.reportIncomplete("MissingMethodParameterList", end, end);
  else {
    const list = parameterList(parser, leftParen);
    parameters = list.parameters;
    end = list.end;
    failed = list.rightParen === null;
  }
  if (failed) {
    parser.accept("LCurly");
    return null;
  }
  const isConstructor = name.value.toLowerCase() === className.toLowerCase();
  const baseCall = isConstructor && !head.isStatic ? baseConstructorCall(parser) : null;
  if (baseCall === "wrong") return null;
  parser.skipNewlines();
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null) {
    parser.reportIncomplete("MissingFunctionBody", end, end);
    return null;
  }
  const block = parser.bracketed("Command", () => parser.grammar.scriptBlock(parser, leftCurly));
  const body = baseCall === null ? block : withFirstStatement(block, baseCall);
  const definitionExtent = parser.extent(name.start, body.extent.end);
  return {
    kind: "FunctionMember",
    extent: parser.extent(head.start ?? name.start, body.extent.end),
    name: name.value,
    attributes: head.attributes,
    returnType: head.type,
    methodAttributes: memberAttributes(head),
    isConstructor,
    functionDefinition: {
      kind: "FunctionDefinition",
      extent: definitionExtent,
      name: name.value,
      parameters,
      body,
      isFilter: false,
      isWorkflow: false,
    },
  };
}

function withFirstStatement(block: ScriptBlock, statement: Statement): ScriptBlock {
  const { endBlock } = block;
  if (endBlock === null) return block;
  return { ...block, endBlock: { ...endBlock, statements: [statement, ...endBlock.statements] } };
}

/** base-call: `:` `base` `(` arguments `)`; one without arguments is implied where none is written */
function baseConstructorCall(parser: Parser): Statement | "wrong" {
  parser.skipNewlines();
  const colon = parser.accept("Colon");
  if (colon === null) return baseCallStatement(parser, null, null, []);
  parser.skipNewlines();
  const base = parser.accept("Base");
  if (base === null) {
    parser.reportIncomplete("MissingBaseCtorCall", colon.end, colon.end);
    parser.next();
    return "wrong";
  }
  parser.skipNewlines();
  if (parser.peek().kind !== "LParen") {
    parser.reportIncomplete("MissingMethodParameterList", base.end, base.end);
    parser.next();
    return "wrong";
  }
  const list = argumentList(parser);
  return baseCallStatement(parser, base, list.end, list.items);
}

function baseCallStatement(
  parser: Parser,
  base: Token | null,
  end: number | null,
  items: readonly Expression[],
): Statement {
  const extent = base === null || end === null ? emptyExtent : parser.extent(base.start, end);
  const nameExtent = base === null ? extent : parser.extent(base.start, base.end);
  const target: Expression = {
    kind: "VariableExpression",
    extent: nameExtent,
    variablePath: makeVariablePath("this"),
    splatted: false,
  };
  const member: Expression = {
    kind: "StringConstantExpression",
    extent: nameExtent,
    value: ".ctor",
    stringConstantType: "BareWord",
  };
  const expression: Expression = {
    kind: "BaseCtorInvokeMemberExpression",
    extent,
    expression: target,
    member,
    arguments: items,
    static: false,
    nullConditional: false,
    genericTypeArguments: null,
  };
  return { kind: "CommandExpression", extent, expression, redirections: [] };
}
