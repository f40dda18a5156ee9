import type { Attribute, FunctionMember, PropertyMember, TypeConstraint } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement, skipTo } from "../recovery.ts";
import { type ClassMember, classMember } from "./classMembers.ts";
import { baseTypes, typeDefinition } from "./typeBodies.ts";

/** class-definition: `class` name [ `:` types ] `{` members `}`; the keyword is taken */
export function classDefinition(
  parser: Parser,
  keyword: Token,
  attributes: readonly (Attribute | TypeConstraint)[],
): Statement {
  return typeDefinition(parser, keyword, attributes, (name, proper, start) =>
    classOf(parser, keyword, name, proper, start),
  );
}

function classOf(
  parser: Parser,
  keyword: Token,
  name: Token,
  attributes: readonly Attribute[],
  start: number,
): Statement {
  parser.skipNewlines();
  const base = baseTypes(parser, false);
  parser.skipNewlines();
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null) {
    const end = base.types[base.types.length - 1]?.extent.end ?? name.end;
    parser.reportIncomplete("MissingTypeBody", end, end, "class", name.value);
    return errorStatement(parser, keyword.start, end, base.types, keyword.kind);
  }
  const members: (PropertyMember | FunctionMember)[] = [];
  const wrong: Node[] = [];
  let end = leftCurly.end;
  parser.skipNewlines();
  while (true) {
    const item: ClassMember = classMember(parser, name.value);
    wrong.push(...item.wrong);
    end = item.wrong[item.wrong.length - 1]?.extent.end ?? end;
    if (item.member !== null) {
      members.push(item.member);
      end = item.member.extent.end;
    } else if (!item.goOn) break;
    else skipTo(parser, "RCurly");
    parser.skipNewlines();
    if (parser.peek().kind === "RCurly") break;
  }
  const rightCurly = parser.accept("RCurly");
  if (rightCurly === null) parser.reportUnclosed("MissingEndCurlyBrace", leftCurly.end, leftCurly.end);
  else end = rightCurly.end;
  const definition: Statement = {
    kind: "TypeDefinition",
    extent: parser.extent(start, end),
    name: name.value,
    attributes,
    baseTypes: base.types,
    members,
    isEnum: false,
    isClass: true,
    isInterface: false,
  };
  if (wrong.length === 0) return definition;
  return errorStatement(parser, start, end, wrong, keyword.kind);
}
