import type { Redirection } from "../../ast/commands.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorExpression } from "../recovery.ts";
import { singleArgument } from "./arguments.ts";

interface ReadRedirection {
  /** Null for an input redirection, which PowerShell does not have. */
  readonly item: Redirection | null;
  readonly end: number;
}

/** redirection: operator [ file ]; the operator is taken. Adds to the list. */
export function redirection(parser: Parser, token: Token, redirections: Redirection[]): ReadRedirection {
  const { redirection: detail } = token;
  const extent = parser.extent(token.start, token.end);
  if (detail !== null && detail.to !== null) {
    return add(
      parser,
      { kind: "MergingRedirection", extent, fromStream: detail.from, toStream: detail.to },
      redirections,
    );
  }
  let location = singleArgument(parser);
  if (location === null) {
    parser.report("MissingFileSpecification", token.end, token.end);
    location = errorExpression(parser, token.start, token.end, []);
  }
  const { end } = location.extent;
  if (detail === null) {
    parser.report("RedirectionNotSupported", token.start, token.end, parser.textOf(token));
    return { item: null, end };
  }
  const item: Redirection = {
    kind: "FileRedirection",
    extent: parser.extent(token.start, end),
    fromStream: detail.from,
    append: detail.append,
    location,
  };
  return add(parser, item, redirections);
}

function add(parser: Parser, item: Redirection, redirections: Redirection[]): ReadRedirection {
  const { start, end } = item.extent;
  if (redirections.some((other) => other.fromStream === item.fromStream)) {
    parser.report("StreamAlreadyRedirected", start, end, item.fromStream.toLowerCase());
  } else redirections.push(item);
  return { item, end };
}
