import type { Expression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { singleArgument } from "./arguments.ts";

/** data-statement: `data` [ name ] [ `-SupportedCommand` command { `,` command } ] block; the keyword is taken */
export function dataStatement(parser: Parser, keyword: Token): Statement {
  parser.skipNewlines();
  const name = dataName(parser);
  let end = name?.end ?? keyword.end;
  parser.skipNewlines();
  const commands: Expression[] = [];
  let failed = false;
  const parameter = parser.peek();
  if (parameter.kind === "Parameter") {
    parser.skip();
    const word = parameter.value.toLowerCase();
    if (word !== "" && "supportedcommand".startsWith(word)) {
      const result = supportedCommands(parser, parameter, commands);
      failed = result.failed;
      end = result.end;
    } else {
      failed = true;
      end = parameter.end;
      parser.report("InvalidParameterForDataSectionStatement", parameter.start, parameter.end, parameter.value);
      const argument = singleArgument(parser, "CommandName");
      if (argument !== null) commands.push(argument);
    }
  }
  parser.skipNewlines();
  const body = failed ? null : parser.grammar.statementBlock(parser);
  if (body === null) {
    if (!failed) parser.reportIncomplete("MissingStatementBlockForDataSection", end, end);
    const seen: readonly Node[] = commands;
    return errorStatement(parser, keyword.start, end, seen, keyword.kind);
  }
  return {
    kind: "DataStatement",
    extent: parser.extent(keyword.start, body.extent.end),
    variable: name?.value ?? null,
    commandsAllowed: commands,
    body,
  };
}

function dataName(parser: Parser): Token | null {
  return parser.inMode("Expression", () => {
    const token = parser.peekName();
    if (token.kind !== "Identifier") return null;
    parser.skip();
    return token;
  });
}

function supportedCommands(parser: Parser, parameter: Token, commands: Expression[]): { failed: boolean; end: number } {
  let { end } = parameter;
  while (true) {
    parser.skipNewlines();
    const command = singleArgument(parser, "CommandName");
    if (command === null) {
      parser.reportIncomplete(
        "MissingValueForSupportedCommandInDataSectionStatement",
        end,
        end,
        parser.textOf(parameter),
      );
      return { failed: true, end };
    }
    commands.push(command);
    end = command.extent.end;
    const comma = parser.accept("Comma");
    if (comma === null) return { failed: false, end };
    end = comma.end;
  }
}
