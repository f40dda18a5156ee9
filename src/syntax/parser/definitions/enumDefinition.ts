import type { Attribute, PropertyMember, TypeConstraint } from "../../ast/definitions.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { baseTypes, isMemberName, typeDefinition } from "./typeBodies.ts";

/** Structures by their short names; whether one can store an enum's values shows when the enum is made. */
const structures = new Set([
  ...["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"],
  ...["int16", "uint16", "int32", "uint32", "int64", "uint64"],
  ...["bool", "boolean", "char", "double", "single", "float", "decimal", "bigint"],
  ...["datetime", "timespan", "guid", "dayofweek", "intptr"],
]);

/** enum-definition: `enum` name [ `:` type ] `{` members `}`; the keyword is taken */
export function enumDefinition(
  parser: Parser,
  keyword: Token,
  attributes: readonly (Attribute | TypeConstraint)[],
): Statement {
  return typeDefinition(parser, keyword, attributes, (name, proper, start) =>
    enumOf(parser, keyword, name, proper, start),
  );
}

function enumOf(
  parser: Parser,
  keyword: Token,
  name: Token,
  attributes: readonly Attribute[],
  start: number,
): Statement {
  parser.skipNewlines();
  const base = parser.rules.enumsHaveBaseTypes ? baseTypes(parser, true) : { types: [] };
  const [underlying] = base.types;
  if (
    underlying?.typeName.form === "Simple" &&
    !structures.has(underlying.typeName.fullName.toLowerCase().replace(/^system\./, ""))
  ) {
    const { start: typeStart, end: typeEnd } = underlying.extent;
    parser.report("InvalidUnderlyingType", typeStart, typeEnd, underlying.typeName.fullName);
  }
  parser.skipNewlines();
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null) {
    parser.reportIncomplete("MissingTypeBody", name.end, name.end, "enum", name.value);
    return errorStatement(parser, keyword.start, name.end, [], keyword.kind);
  }
  const members: PropertyMember[] = [];
  parser.skipNewlines();
  for (let member = enumMember(parser); member !== null; member = enumMember(parser)) {
    members.push(member);
    parser.skipNewlines();
  }
  const rightCurly = parser.peek();
  if (rightCurly.kind === "RCurly") parser.skip();
  else parser.reportUnclosed("MissingEndCurlyBrace", leftCurly.end, leftCurly.end);
  return {
    kind: "TypeDefinition",
    extent: parser.extent(start, rightCurly.end),
    name: name.value,
    attributes,
    baseTypes: base.types,
    members,
    isEnum: true,
    isClass: false,
    isInterface: false,
  };
}

/** enum-member: name [ `=` expression ] terminator */
function enumMember(parser: Parser): PropertyMember | null {
  const token = parser.peek();
  if (!isMemberName(token)) return null;
  parser.skip();
  let { end } = token;
  let initialValue: Expression | null = null;
  const equals = parser.accept("Equals");
  let missing = false;
  if (equals !== null) {
    initialValue = parser.inMode("Expression", parser.grammar.expression);
    missing = initialValue === null;
    end = initialValue?.extent.end ?? equals.end;
    if (missing) parser.report("ExpectedValueExpression", equals.end, equals.end, "=");
  }
  end = memberTerminator(parser, end, !missing);
  return {
    kind: "PropertyMember",
    extent: parser.extent(token.start, end),
    name: token.value,
    propertyType: null,
    attributes: [],
    propertyAttributes: ["Public", "Static", "Literal"],
    initialValue,
  };
}

/** Takes the semicolon behind a member, which belongs to it, and those that follow; gives the member's end. */
export function memberTerminator(parser: Parser, end: number, required: boolean): number {
  const token = parser.peek();
  if (token.kind === "Semi") {
    parser.skip();
    parser.skipNewlinesAndSemicolons();
    return token.end;
  }
  if (required && token.kind !== "NewLine" && token.kind !== "RCurly") {
    parser.reportIncomplete("MissingPropertyTerminator", end, end);
  }
  return end;
}
