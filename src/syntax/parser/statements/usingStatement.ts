import type { UsingStatement, UsingStatementKind } from "../../ast/definitions.ts";
import type { Expression, StringConstantExpression } from "../../ast/expressions.ts";
import type { ErrorStatement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { TokenKind } from "../../lexer/TokenKind.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { singleArgument } from "./arguments.ts";

const kinds: ReadonlyMap<TokenKind, UsingStatementKind> = new Map<TokenKind, UsingStatementKind>([
  ["Assembly", "Assembly"],
  ["Command", "Command"],
  ["Module", "Module"],
  ["Namespace", "Namespace"],
  ["Type", "Type"],
]);

/** using-statement: `using` kind item [ `=` item ]; the keyword is taken */
export function usingStatement(parser: Parser, keyword: Token): UsingStatement | ErrorStatement {
  const directive = parser.peek();
  const kind = kinds.get(directive.kind);
  if (kind === undefined) {
    parser.reportIncomplete("MissingUsingStatementDirective", keyword.end, keyword.end);
    return errorStatement(parser, keyword.start, keyword.end);
  }
  parser.skip();
  const item = singleArgument(parser, "Argument");
  if (item === null) {
    parser.reportIncomplete("MissingUsingItemName", directive.end, directive.end);
    return errorStatement(parser, keyword.start, directive.end);
  }
  const isModuleTable = kind === "Module" && item.kind === "Hashtable";
  if (!isModuleTable && !isName(item)) return invalidItem(parser, keyword, item);
  const needsAlias = kind === "Type" || kind === "Command";
  const equals = isModuleTable ? null : parser.accept("Equals");
  if (equals !== null && isName(item)) return aliased(parser, keyword, kind, item, equals);
  if (needsAlias) {
    parser.reportIncomplete("MissingEqualsInUsingAlias", item.extent.end, item.extent.end);
    return errorStatement(parser, keyword.start, item.extent.end);
  }
  requireTerminator(parser);
  return finish(parser, keyword, kind, item, null);
}

function isName(item: Expression): item is StringConstantExpression {
  return item.kind === "StringConstantExpression";
}

function invalidItem(parser: Parser, keyword: Token, item: Expression): ErrorStatement {
  const { source, start, end } = item.extent;
  parser.report("InvalidValueForUsingItemName", start, end, source.slice(start, end));
  return errorStatement(parser, keyword.start, item.extent.end);
}

function aliased(
  parser: Parser,
  keyword: Token,
  kind: UsingStatementKind,
  alias: StringConstantExpression,
  equals: Token,
): UsingStatement | ErrorStatement {
  const target = singleArgument(parser, "Argument");
  if (target === null) {
    parser.reportIncomplete("MissingNamespaceAlias", equals.end, equals.end);
    return errorStatement(parser, keyword.start, equals.end);
  }
  if (!isName(target) && !(kind === "Module" && target.kind === "Hashtable"))
    return invalidItem(parser, keyword, target);
  requireTerminator(parser);
  const statement = finish(parser, keyword, kind, target, alias);
  if (target.kind === "Hashtable") return statement;
  parser.report("UsingStatementNotSupported", statement.extent.start, statement.extent.end);
  return statement;
}

function finish(
  parser: Parser,
  keyword: Token,
  usingStatementKind: UsingStatementKind,
  item: Expression,
  alias: StringConstantExpression | null,
): UsingStatement {
  return {
    kind: "UsingStatement",
    extent: parser.extent(keyword.start, item.extent.end),
    usingStatementKind,
    name: alias ?? (isName(item) ? item : null),
    alias: alias === null || !isName(item) ? null : item,
    moduleSpecification: item.kind === "Hashtable" ? item : null,
  };
}

function requireTerminator(parser: Parser): void {
  const token = parser.peek();
  if (token.kind === "NewLine" || token.kind === "Semi" || token.kind === "EndOfInput") return;
  parser.reportIncomplete("MissingStatementTerminator", token.start, token.end);
}
