import type { Attribute, TypeConstraint } from "../../ast/definitions.ts";
import type { Statement } from "../../ast/statements.ts";
import { isKeywordKind } from "../../lexer/keywords.ts";
import type { Token } from "../../lexer/Token.ts";
import { attributeList } from "../definitions/attributes.ts";
import { classDefinition } from "../definitions/classDefinition.ts";
import { configurationDefinition } from "../definitions/configurationDefinition.ts";
import { enumDefinition } from "../definitions/enumDefinition.ts";
import { functionDefinition } from "../definitions/functionDefinition.ts";
import { reportTypes } from "../definitions/typeBodies.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { blockStatement } from "./blockStatement.ts";
import { dataStatement } from "./dataStatement.ts";
import { ifStatement } from "./ifStatement.ts";
import { jumpStatement, valueStatement } from "./jumpStatements.ts";
import { doStatement, foreachStatement, forStatement, whileStatement } from "./loops.ts";
import { switchStatement } from "./switchStatement.ts";
import { trapStatement, tryStatement } from "./tryStatement.ts";
import { usingStatement } from "./usingStatement.ts";

type Attributes = readonly (Attribute | TypeConstraint)[];

/** statement; null, with nothing taken, when none can begin here */
export function statement(parser: Parser): Statement | null {
  return parser.nested(statementHere);
}

function statementHere(parser: Parser): Statement | null {
  const token = parser.next();
  if (token.kind === "Generic" && parser.lexer.text.charCodeAt(token.at) === 0x5b)
    return attributedStatement(parser, token);
  return statementOf(parser, token, null);
}

/** Attributes in front of a class, an enum or a configuration; in front of anything else they belong to an expression. */
function attributedStatement(parser: Parser, first: Token): Statement | null {
  const { at } = first;
  const mark = parser.output.mark();
  parser.resync(first);
  const attributes = attributeList(parser, false);
  const token = parser.next();
  const takesAttributes = token.kind === "Class" || token.kind === "Enum" || token.kind === "Configuration";
  if (attributes !== null && takesAttributes) return statementOf(parser, token, attributes);
  if (attributes !== null && isOtherKeyword(token) && attributes.every((item) => item.kind === "Attribute")) {
    const item = attributes[0];
    if (item !== undefined) {
      parser.report("UnexpectedAttribute", item.extent.start, item.extent.end, item.typeName.fullName);
    }
    return statementOf(parser, token, null);
  }
  if (attributes !== null && isKeywordKind(token.kind) && !isOtherKeyword(token)) reportTypes(parser, attributes);
  else if (attributes !== null) parser.output.rollback(mark);
  // A keyword that belongs behind another statement is passed over with the types in front of it.
  if (attributes?.some(({ kind }) => kind === "TypeConstraint") && /^(Catch|Else|ElseIf|Until)$/.test(token.kind))
    return parser.grammar.pipelineChain(parser);
  parser.resyncTo(at);
  return parser.grammar.pipelineChain(parser);
}

const keywordsWithoutAttributes = new Set([
  "If",
  "Switch",
  "Foreach",
  "From",
  "For",
  "While",
  "Do",
  "Try",
  "Trap",
  "Data",
  "Return",
  "Continue",
  "Break",
  "Exit",
  "Throw",
  "Function",
  "Filter",
  "Workflow",
  "Define",
  "Var",
  "Using",
]);

function isOtherKeyword(token: Token): boolean {
  return keywordsWithoutAttributes.has(token.kind);
}

function statementOf(parser: Parser, token: Token, attributes: Attributes | null): Statement | null {
  switch (token.kind) {
    case "If":
      return ifStatement(parser, token);
    case "Switch":
      return switchStatement(parser, token, null);
    case "Foreach":
      return foreachStatement(parser, token, null);
    case "For":
      return forStatement(parser, token, null);
    case "While":
      return whileStatement(parser, token, null);
    case "Do":
      return doStatement(parser, token, null);
    case "Function":
    case "Filter":
    case "Workflow":
      return functionDefinition(parser, token);
    case "Return":
    case "Throw":
    case "Exit":
      return valueStatement(parser, token);
    case "Break":
    case "Continue":
      return jumpStatement(parser, token);
    case "Trap":
      return trapStatement(parser, token);
    case "Try":
      return tryStatement(parser, token);
    case "Data":
      return dataStatement(parser, token);
    case "Parallel":
    case "Sequence":
      return blockStatement(parser, token);
    case "Configuration":
      return configurationDefinition(parser, token);
    case "From":
    case "Define":
    case "Var":
      parser.report("ReservedKeywordNotAllowed", token.start, token.end, parser.keywordOf(token));
      return errorStatement(parser, token.start, token.end);
    case "Else":
    case "ElseIf":
    case "Catch":
    case "Until":
      // Behind an error, a keyword that goes on with a statement has lost its beginning.
      return parser.output.errors.length > 0 ? nextStatement(parser) : pipelineFrom(parser, token);
    case "Label":
      return labeledStatement(parser, token);
    case "Class":
      parser.definesTypes = true;
      return classDefinition(parser, token, attributes ?? []);
    case "Enum":
      parser.definesTypes = true;
      return enumDefinition(parser, token, attributes ?? []);
    case "Using": {
      const using = usingStatement(parser, token);
      parser.report("UsingMustBeAtStartOfScript", using.extent.start, using.extent.end);
      return using;
    }
    default:
      return pipelineFrom(parser, token);
  }
}

function nextStatement(parser: Parser): Statement | null {
  parser.skipNewlines();
  return statement(parser);
}

function pipelineFrom(parser: Parser, token: Token): Statement | null {
  parser.unget(token);
  return parser.grammar.pipelineChain(parser);
}

/** labeled-statement: `:label` loop or switch */
function labeledStatement(parser: Parser, label: Token): Statement | null {
  parser.skipNewlines();
  const token = parser.next();
  switch (token.kind) {
    case "Switch":
      return switchStatement(parser, token, label);
    case "Foreach":
      return foreachStatement(parser, token, label);
    case "For":
      return forStatement(parser, token, label);
    case "While":
      return whileStatement(parser, token, label);
    case "Do":
      return doStatement(parser, token, label);
    default:
      parser.resync(label);
      return parser.grammar.pipelineChain(parser);
  }
}
