import type { Command, CommandElement, Redirection } from "../../ast/commands.ts";
import type { Token } from "../../lexer/Token.ts";
import type { TokenKind } from "../../lexer/TokenKind.ts";
import type { Parser } from "../Parser.ts";
import { type ArgumentContext, commandArgument, verbatimMark } from "./arguments.ts";
import { redirection } from "./redirections.ts";

const commandEnds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "Pipe",
  "RCurly",
  "RParen",
  "Semi",
  "NewLine",
  "EndOfInput",
  "AndAnd",
  "OrOr",
  "Ampersand",
]);

/** What the reading of one command collects. */
interface CommandParts {
  readonly elements: CommandElement[];
  readonly redirections: Redirection[];
  context: ArgumentContext;
  end: number | null;
  sawDashDash: boolean;
}

/** command: [ `&` | `.` ] { argument | parameter | redirection } */
export function command(parser: Parser): Command | null {
  return parser.inMode("Command", commandHere);
}

function commandHere(parser: Parser): Command | null {
  const first = parser.next();
  const invoked = first.kind === "Dot" || first.kind === "Ampersand";
  const parts: CommandParts = {
    elements: [],
    redirections: [],
    context: invoked ? "InvokedName" : "CommandName",
    end: null,
    sawDashDash: false,
  };
  let token = invoked ? parser.next() : first;
  while (!commandEnds.has(token.kind)) {
    commandPart(parser, token, parts);
    parts.context = "Argument";
    token = parser.next();
  }
  parser.unget(token);
  if (parts.elements.length === 0) {
    if (invoked) parser.report("MissingExpression", first.start, first.end, parser.textOf(first));
    return null;
  }
  return {
    kind: "Command",
    extent: parser.extent(first.start, parts.end ?? first.end),
    commandElements: parts.elements,
    redirections: parts.redirections,
    invocationOperator: first.kind === "Dot" || first.kind === "Ampersand" ? first.kind : "Unknown",
  };
}

function commandPart(parser: Parser, token: Token, parts: CommandParts): void {
  switch (token.kind) {
    case "Comma":
      parts.end = token.end;
      parser.report("MissingArgument", token.start, token.end);
      parser.skipNewlines();
      return;
    case "MinusMinus":
      parts.elements.push(parts.sawDashDash ? word(parser, token) : dashDash(parser, token));
      parts.end = token.end;
      parts.sawDashDash = true;
      return;
    case "Parameter":
      commandParameter(parser, token, parts);
      return;
    case "Redirection":
    case "RedirectInStd":
      if (parts.context === "Argument") {
        parts.end = redirection(parser, token, parts.redirections).end;
        return;
      }
      break;
    default:
  }
  const argument = commandArgument(parser, parts.context, token);
  if (argument === null) {
    parser.next();
    return;
  }
  parts.elements.push(argument);
  parts.end = argument.extent.end;
  if (argument.kind !== "StringConstantExpression" || token.kind !== "Generic" || argument.value !== verbatimMark)
    return;
  const verbatim = parser.nextVerbatim();
  parts.elements.push({ ...word(parser, verbatim), value: verbatim.value });
  parts.end = verbatim.end;
}

function word(parser: Parser, token: Token): CommandElement & { kind: "StringConstantExpression" } {
  return {
    kind: "StringConstantExpression",
    extent: parser.extent(token.start, token.end),
    value: parser.textOf(token),
    stringConstantType: "BareWord",
  };
}

function dashDash(parser: Parser, token: Token): CommandElement {
  const extent = parser.extent(token.start, token.end);
  return { kind: "CommandParameter", extent, parameterName: "-", argument: null, errorPosition: extent };
}

/** parameter: `-name` [ `:` argument ] */
function commandParameter(parser: Parser, token: Token, parts: CommandParts): void {
  parts.end = token.end;
  if (parts.context !== "Argument" || parts.sawDashDash) {
    parts.elements.push(word(parser, token));
    return;
  }
  const errorPosition = parser.extent(token.start, token.end);
  let argument = null;
  if (token.usedColon) {
    argument = commandArgument(parser, "Argument", parser.next());
    if (argument !== null) parts.end = argument.extent.end;
    else if (parser.peek().kind !== "Comma") {
      parser.report("ParameterRequiresArgument", token.end, token.end, parser.textOf(token));
    }
  }
  const extent = parser.extent(token.start, parts.end);
  parts.elements.push({ kind: "CommandParameter", extent, parameterName: token.value, argument, errorPosition });
}
