import type { Attribute, PropertyMember, TypeConstraint } from "../ast/definitions.ts";
import type { Expression } from "../ast/expressions.ts";
import type { Statement } from "../ast/statements.ts";
import type { Token } from "../lexer/Token.ts";
import type { Parser } from "./Parser.ts";
import { errorStatement } from "./recovery.ts";
import { baseTypes, isMemberName, typeDefinitionName, withoutTypes } from "./typeBodies.ts";

/** What an enum's values can be stored as. */
const integralTypes = new Set([
  ...["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"],
  ...["int16", "uint16", "int32", "uint32", "int64", "uint64"],
]);

/** enum-definition: `enum` name [ `:` type ] `{` members `}`; the keyword is taken */
export function enumDefinition(
  parser: Parser,
  keyword: Token,
  attributes: readonly (Attribute | TypeConstraint)[],
): Statement {
  const name = typeDefinitionName(parser, keyword);
  if (name === null) return errorStatement(parser, keyword.start, keyword.end, [], keyword.kind);
  return parser.bracketed("Signature", () =>
    withoutTypes(parser, attributes, (proper, start) => enumOf(parser, keyword, name, proper, start ?? keyword.start)),
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
  const base = baseTypes(parser, true);
  const [underlying] = base.types;
  if (
    underlying !== undefined &&
    !integralTypes.has(underlying.typeName.fullName.toLowerCase().replace(/^system\./, ""))
  ) {
    const { start: typeStart, end: typeEnd } = underlying.extent;
    parser.report("InvalidUnderlyingType", typeStart, typeEnd, underlying.typeName.fullName);
  }
  parser.skipNewlines();
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null) {
    const end = base.types[base.types.length - 1]?.extent.end ?? name.end;
    parser.reportIncomplete("MissingTypeBody", end, end, "enum", name.value);
    return errorStatement(parser, start, end, base.types, keyword.kind);
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
    if (missing) parser.reportIncomplete("ExpectedValueExpression", equals.end, equals.end, "=");
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

/** Takes the semicolon behind a member, which belongs to it; gives the member's end. */
export function memberTerminator(parser: Parser, end: number, required: boolean): number {
  const token = parser.peek();
  if (token.kind === "Semi") {
    parser.skip();
    return token.end;
  }
  if (required && token.kind !== "NewLine" && token.kind !== "RCurly") {
    parser.reportIncomplete("MissingPropertyTerminator", end, end);
  }
  return end;
}
