import type { Expression, VariableExpression } from "../../ast/expressions.ts";
import { VariablePath } from "../../ast/VariablePath.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";

/** The expression of a variable token, its path as written. */
export function variableExpression(parser: Parser, token: Token): VariableExpression {
  return makeVariable(parser, token, token.value);
}

function makeVariable(parser: Parser, token: Token, path: string): VariableExpression {
  return {
    kind: "VariableExpression",
    extent: parser.extent(token.start, token.end),
    variablePath: makeVariablePath(path),
    splatted: token.kind === "SplattedVariable",
  };
}

/** The expression of a variable where `$using:name` has its meaning; what is accessed of the variable belongs to it. */
export function valueExpression(
  parser: Parser,
  token: Token,
  withAccess: (parser: Parser, variable: Expression) => Expression,
): Expression {
  const { value } = token;
  if (value.length <= 6 || value.slice(0, 6).toLowerCase() !== "using:")
    return withAccess(parser, variableExpression(parser, token));
  const subExpression = withAccess(parser, makeVariable(parser, token, value.slice(6)));
  return { kind: "UsingExpression", extent: subExpression.extent, subExpression };
}

const scopes: ReadonlyMap<string, "Global" | "Local" | "Private" | "Script"> = new Map([
  ["global", "Global"],
  ["local", "Local"],
  ["private", "Private"],
  ["script", "Script"],
]);

/** Takes a variable's path apart: scopes first, then a drive. */
export function makeVariablePath(userPath: string): VariablePath {
  const colon = userPath.indexOf(":");
  if (colon < 0) return new VariablePath(userPath, userPath, null, null, true);
  const prefix = userPath.slice(0, colon).toLowerCase();
  const rest = userPath.slice(colon + 1);
  const scope = scopes.get(prefix);
  if (scope !== undefined) return new VariablePath(userPath, rest, scope, null, true);
  if (prefix === "variable") return new VariablePath(userPath, rest, null, null, false);
  if (colon === 0) return new VariablePath(userPath, rest, null, null, true);
  return new VariablePath(userPath, rest, null, userPath.slice(0, colon), false);
}
