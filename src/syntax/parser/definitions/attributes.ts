import type { Attribute, NamedAttributeArgument, TypeConstraint } from "../../ast/definitions.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { TypeName } from "../../ast/TypeName.ts";
import type { Token } from "../../lexer/Token.ts";
import { typeName } from "../expressions/typeNames.ts";
import type { Parser } from "../Parser.ts";
import { errorExpression, skipPast } from "../recovery.ts";

/** attribute-list: attribute { attribute }, in brackets each; null when there is none */
export function attributeList(parser: Parser, inExpression: boolean): readonly (Attribute | TypeConstraint)[] | null {
  const attributes: (Attribute | TypeConstraint)[] = [];
  parser.inMode("Expression", () => {
    while (true) {
      const item = attribute(parser);
      if (item === null) break;
      attributes.push(item);
      if (!inExpression || item.kind === "Attribute") parser.skipNewlines();
    }
  });
  return attributes.length > 0 ? attributes : null;
}

/** attribute: `[` type-name [ `(` arguments `)` ] `]` */
export function attribute(parser: Parser): Attribute | TypeConstraint | null {
  const bracket = parser.nextBracket();
  if (bracket === null) return null;
  parser.skipNewlines();
  const name = typeName(parser, true);
  if (name === null) {
    parser.reportIncomplete("MissingTypename", bracket.end, bracket.end);
    parser.resync(bracket);
    return null;
  }
  const next = parser.peek();
  if (next.kind === "LParen") {
    parser.skip();
    return parser.nested(() => attributeWithArguments(parser, bracket, name, next));
  }
  const rightBracket = parser.accept("RBracket");
  const { end } = name.extent;
  if (rightBracket === null) {
    const place = parser.nextStart - 1;
    parser.report("EndSquareBracketExpectedAtEndOfAttribute", place, place);
  }
  return {
    kind: "TypeConstraint",
    extent: parser.extent(bracket.start, rightBracket?.end ?? end),
    typeName: name,
  };
}

/** A type in brackets; null, with nothing taken, for anything else. */
export function typeConstraint(parser: Parser): TypeConstraint | null {
  const { restorePoint } = parser;
  const item = parser.inMode("Expression", attribute);
  if (item === null || item.kind === "TypeConstraint") return item;
  parser.resyncTo(restorePoint);
  return null;
}

function attributeWithArguments(parser: Parser, bracket: Token, name: TypeName, leftParen: Token): Attribute {
  return parser.bracketed("Expression", () => {
    parser.commaEndsExpression = true;
    const positionalArguments: Expression[] = [];
    const namedArguments: NamedAttributeArgument[] = [];
    const last = attributeArguments(parser, leftParen, positionalArguments, namedArguments);
    parser.skipNewlines();
    const rightParen = parser.accept("RParen");
    if (rightParen === null) parser.reportIncomplete("MissingEndParenthesisInExpression", last, last);
    parser.skipNewlines();
    const rightBracket = parser.accept("RBracket");
    if (rightBracket === null && rightParen !== null) {
      parser.reportIncomplete("EndSquareBracketExpectedAtEndOfAttribute", rightParen.end, rightParen.end);
    }
    return {
      kind: "Attribute",
      extent: parser.extent(bracket.start, rightBracket?.end ?? rightParen?.end ?? last),
      typeName: name,
      positionalArguments,
      namedArguments,
    };
  });
}

/** arguments: [ argument { `,` argument } ]; gives the end of the last item */
function attributeArguments(
  parser: Parser,
  leftParen: Token,
  positional: Expression[],
  named: NamedAttributeArgument[],
): number {
  let last = leftParen.end;
  let comma: Token | null = null;
  const seen = new Set<string>();
  while (true) {
    parser.skipNewlines();
    const name = parser.peekName();
    if (name.kind === "Identifier") {
      parser.skip();
      const item = namedArgument(parser, name);
      if (!item.expressionOmitted) last = item.argument.extent.end;
      const key = item.argumentName.toLowerCase();
      if (seen.has(key)) parser.report("DuplicateNamedArgument", item.extent.start, item.extent.end, item.argumentName);
      named.push(item);
      seen.add(key);
    } else {
      const item = parser.grammar.expression(parser);
      if (item !== null) {
        positional.push(item);
        last = item.extent.end;
      } else if (comma !== null) {
        parser.reportIncomplete("MissingExpressionAfterToken", comma.end, comma.end, ",");
        positional.push(errorExpression(parser, comma.end, comma.end, []));
      }
    }
    parser.skipNewlines();
    comma = parser.accept("Comma");
    if (comma === null) return last;
    last = comma.end;
  }
}

function namedArgument(parser: Parser, name: Token): NamedAttributeArgument {
  const equals = parser.accept("Equals");
  let argument: Expression | null;
  if (equals === null) {
    argument = { kind: "ConstantExpression", extent: parser.extent(name.start, name.end), value: true };
  } else {
    parser.skipNewlines();
    argument = parser.grammar.expression(parser);
    if (argument === null) {
      parser.reportIncomplete("MissingExpressionInNamedArgument", equals.end, equals.end);
      argument = errorExpression(parser, equals.end, equals.end, []);
      skipPast(parser, "RParen", "RBracket");
    }
  }
  return {
    kind: "NamedAttributeArgument",
    extent: parser.extent(name.start, argument.extent.end),
    argumentName: name.value,
    argument,
    expressionOmitted: equals === null,
  };
}
