import type { SimpleTypeName, TypeName } from "../../ast/TypeName.ts";
import { isNewLine, isWhitespace } from "../../lexer/charTraits.ts";
import type { LexerState } from "../../lexer/LexerState.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { skipTo } from "../recovery.ts";

/** type-name: name [ `[` ... `]` ] [ `,` assembly ]; null, with nothing taken, when there is no name */
export function typeName(parser: Parser, allowAssembly: boolean): TypeName | null {
  return parser.inMode("TypeName", () => {
    const token = parser.accept("Identifier");
    return token === null ? null : finishTypeName(parser, token, allowAssembly);
  });
}

function simple(parser: Parser, token: Token, assemblyName: string | null = null, end = token.end): SimpleTypeName {
  const name = token.value;
  const fullName = assemblyName === null ? name : `${name},${assemblyName}`;
  return { form: "Simple", name, fullName, assemblyName, extent: parser.extent(token.start, end) };
}

function finishTypeName(parser: Parser, token: Token, allowAssembly: boolean): TypeName {
  const next = parser.peek();
  if (next.kind === "LBracket") {
    parser.skip();
    return parser.nested(() => bracketedSuffix(parser, token, next, allowAssembly));
  }
  if (next.kind === "Comma" && allowAssembly) {
    parser.skip();
    const assembly = assemblyName(parser);
    if (assembly !== "") return simple(parser, token, assembly, parser.lexer.position);
    parser.report("MissingAssemblyNameSpecification", next.end, next.end);
  }
  return simple(parser, token);
}

/** assembly: name { `,` key [ `=` value ] }, written back as `name, key=value`; the place is behind the comma. */
function assemblyName(parser: Parser): string {
  const { lexer } = parser;
  let text = assemblyWord(lexer);
  while (lexer.peek() === comma) {
    lexer.position++;
    text += `, ${assemblyWord(lexer)}`;
    if (lexer.peek() !== equals) continue;
    lexer.position++;
    text += `=${assemblyWord(lexer)}`;
  }
  return text;
}

const comma = 0x2c;
const equals = 0x3d;
const rightBracket = 0x5d;

/** A word of an assembly's name, with the white space around it passed over. */
function assemblyWord(lexer: LexerState): string {
  skipWhitespace(lexer);
  const start = lexer.position;
  while (!endsAssemblyWord(lexer.peek())) lexer.position++;
  const word = lexer.slice(start, lexer.position);
  skipWhitespace(lexer);
  return word;
}

function endsAssemblyWord(code: number): boolean {
  return (
    code < 0 || code === comma || code === equals || code === rightBracket || isWhitespace(code) || isNewLine(code)
  );
}

function skipWhitespace(lexer: LexerState): void {
  while (isWhitespace(lexer.peek())) lexer.position++;
}

function bracketedSuffix(parser: Parser, name: Token, bracket: Token, allowAssembly: boolean): TypeName {
  parser.skipNewlines();
  const token = parser.next();
  if (token.kind === "RBracket" || token.kind === "Comma") {
    return arraySuffixes(parser, simple(parser, name), token, allowAssembly);
  }
  if (token.kind === "LBracket" || token.kind === "Identifier") {
    parser.unget(token);
    return genericType(parser, name, bracket, allowAssembly);
  }
  if (token.kind === "EndOfInput") {
    parser.unget(token);
    parser.reportIncomplete("MissingTypename", bracket.end, bracket.end);
  } else {
    parser.reportUnexpected(token);
    parser.unget(token);
    skipTo(parser, "RBracket");
    parser.accept("RBracket");
  }
  return simple(parser, name);
}

/** `]` or `,` ... `]`, then further array brackets and an assembly */
function arraySuffixes(parser: Parser, element: TypeName, first: Token, allowAssembly: boolean): TypeName {
  let type = element;
  let token = first;
  while (true) {
    let rank = 1;
    while (token.kind === "Comma") {
      rank++;
      token = parser.next();
    }
    let { end } = token;
    if (token.kind !== "RBracket") {
      parser.unget(token);
      end = type.extent.end;
      parser.report("EndSquareBracketExpectedAtEndOfAttribute", token.start, token.start);
    }
    type = arrayOf(parser, type, rank, end);
    const next = parser.peek();
    if (next.kind === "LBracket") {
      parser.skip();
      token = parser.next();
      continue;
    }
    if (next.kind !== "Comma" || !allowAssembly) return type;
    parser.skip();
    const assembly = assemblyName(parser);
    if (assembly === "") return type;
    return { ...type, assemblyName: assembly, fullName: `${type.fullName},${assembly}` };
  }
}

function arrayOf(parser: Parser, elementType: TypeName, rank: number, end: number): TypeName {
  const suffix = `[${",".repeat(rank - 1)}]`;
  const { assemblyName: assembly, name: elementName } = elementType;
  const name = elementName + suffix;
  return {
    form: "Array",
    name,
    fullName: assembly === null ? name : `${name},${assembly}`,
    assemblyName: assembly,
    extent: parser.extent(elementType.extent.start, end),
    elementType,
    rank,
  };
}

function genericType(parser: Parser, name: Token, bracket: Token, allowAssembly: boolean): TypeName {
  const open = simple(parser, name);
  const { items, closed } = genericArguments(parser, bracket, true);
  const fullName = `${open.name}[${items.map((item) => item.fullName).join(",")}]`;
  const type: TypeName = {
    form: "Generic",
    name: `${open.name}[${items.map((item) => item.name).join(",")}]`,
    fullName,
    assemblyName: null,
    extent: parser.extent(
      name.start,
      !closed ? (items[items.length - 1]?.extent.end ?? name.end) : parser.lexer.sourceOffset(parser.lexer.position),
    ),
    typeName: open,
    genericArguments: items,
  };
  const next = parser.peek();
  if (next.kind === "LBracket") {
    parser.skip();
    return arraySuffixes(parser, type, parser.next(), allowAssembly);
  }
  if (next.kind !== "Comma" || !allowAssembly) return type;
  parser.skip();
  const assembly = assemblyName(parser);
  if (assembly === "") {
    parser.report("MissingAssemblyNameSpecification", next.end, next.end);
    return type;
  }
  const end = parser.lexer.position;
  return {
    ...type,
    assemblyName: assembly,
    fullName: `${fullName},${assembly}`,
    extent: parser.extent(name.start, end),
  };
}

interface GenericArguments {
  readonly items: readonly TypeName[];
  /** False when the closing bracket is missing. */
  readonly closed: boolean;
}

/** generic-arguments: argument { `,` argument } `]`; the place is behind the bracket. */
export function genericArguments(parser: Parser, bracket: Token, reportUnclosed: boolean): GenericArguments {
  const items: TypeName[] = [];
  let before = bracket;
  while (true) {
    parser.skipNewlines();
    const item = genericArgument(parser);
    if (item === null) {
      parser.reportIncomplete("MissingTypename", before.end, before.end);
      break;
    }
    items.push(item);
    parser.skipNewlines();
    const comma = parser.accept("Comma");
    if (comma === null) break;
    before = comma;
  }
  const closed = parser.accept("RBracket") !== null;
  const place = parser.nextStart - 1;
  if (!closed && reportUnclosed) parser.reportIncomplete("EndSquareBracketExpectedAtEndOfAttribute", place, place);
  return { items, closed };
}

/** argument: type-name | `[` type-name [ `,` assembly ] `]` */
function genericArgument(parser: Parser): TypeName | null {
  const bracket = parser.accept("LBracket");
  if (bracket === null) return typeName(parser, false);
  const item = typeName(parser, true);
  if (item === null) return null;
  if (parser.accept("RBracket") === null) {
    parser.reportIncomplete("EndSquareBracketExpectedAtEndOfType", item.extent.end, item.extent.end);
  }
  return item;
}
