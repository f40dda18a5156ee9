import type { Attribute, TypeConstraint } from "../../ast/definitions.ts";
import type { Statement } from "../../ast/statements.ts";
import { isKeywordKind } from "../../lexer/keywords.ts";
import type { Token } from "../../lexer/Token.ts";
import { typeName } from "../expressions/typeNames.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";

/** Builds what stands behind the name: base types and members. */
export type TypeBody = (name: Token, attributes: readonly Attribute[], start: number) => Statement;

/** `class` or `enum`, a name and what `body` builds of the rest; the keyword is taken. */
export function typeDefinition(
  parser: Parser,
  keyword: Token,
  attributes: readonly (Attribute | TypeConstraint)[],
  body: TypeBody,
): Statement {
  const name = typeDefinitionName(parser, keyword);
  if (name === null) return errorStatement(parser, keyword.start, keyword.end, [], keyword.kind);
  return parser.bracketed("Signature", () =>
    withoutTypes(parser, attributes, (proper, start) => body(name, proper, start ?? keyword.start)),
  );
}

/** The name behind `class` and `enum`; null after the report that it is missing. */
function typeDefinitionName(parser: Parser, keyword: Token): Token | null {
  parser.skipNewlines();
  const name = parser.inMode("Signature", () => {
    const token = parser.peekName();
    if (token.kind !== "Identifier") return null;
    parser.skip();
    return token;
  });
  if (name === null)
    parser.reportIncomplete("MissingNameAfterKeyword", keyword.end, keyword.end, parser.textOf(keyword));
  return name;
}

/** base-types: `:` type { `,` type } */
export function baseTypes(parser: Parser, onlyOne: boolean): { types: readonly TypeConstraint[]; end: number | null } {
  const colon = parser.accept("Colon");
  if (colon === null) return { types: [], end: null };
  const types: TypeConstraint[] = [];
  let { end } = colon;
  while (true) {
    parser.skipNewlines();
    const name = typeName(parser, false);
    if (name === null) {
      parser.reportIncomplete("TypeNameExpected", end, end);
      break;
    }
    types.push({ kind: "TypeConstraint", extent: name.extent, typeName: name });
    end = name.extent.end;
    parser.skipNewlines();
    const comma = onlyOne ? null : parser.accept("Comma");
    if (comma === null) break;
    end = comma.end;
  }
  return { types, end };
}

/** Types among the attributes make the whole an error; of an enum only what stands in front of it. */
function withoutTypes(
  parser: Parser,
  attributes: readonly (Attribute | TypeConstraint)[],
  build: (attributes: readonly Attribute[], start: number | null) => Statement,
): Statement {
  const proper = attributes.filter((item) => item.kind === "Attribute");
  const types = attributes.filter((item) => item.kind === "TypeConstraint");
  const [first] = attributes;
  const last = attributes.at(-1);
  reportTypes(parser, types);
  const definition = build(proper, first?.extent.start ?? null);
  if (types.length === 0 || first === undefined || last === undefined) return definition;
  const { start, end } = definition.extent;
  if (definition.kind === "ErrorStatement")
    return errorStatement(parser, definition.errorKind === "Enum" ? start : first.extent.start, end, []);
  const isEnum = definition.kind === "TypeDefinition" && definition.isEnum;
  return errorStatement(parser, start, isEnum ? last.extent.end : end, [...types, definition]);
}

/** The types among attributes in front of a keyword. */
export function reportTypes(parser: Parser, attributes: readonly (Attribute | TypeConstraint)[]): void {
  for (const { kind, extent, typeName } of attributes) {
    if (kind === "TypeConstraint")
      parser.report("TypeNotAllowedBeforeStatement", extent.start, extent.end, typeName.fullName);
  }
}

export function isMemberName(token: Token): boolean {
  return token.kind === "Identifier" || isKeywordKind(token.kind);
}
