import type { Edition } from "../../objects/model/ambient.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** Whether a name is that of a command: cmdlet, alias or function. */
export type KnowsCommand = (name: string) => boolean;

const languages = new Set(["powershell", "ps", "ps1", "pwsh", "posh", "azurepowershell", "azurepowershell-interactive"]);
const otherLanguages = new Set(["text", "output", "console", "json", "xml", "html", "yaml", "csharp", "cs", "sql", "http", "ini", "bash", "sh", "cmd"]);

/** Whether a piece of code is a script: by its language, else by what the parser makes of it. */
export function isScript(text: string, language: string, knows: KnowsCommand, edition: Edition): boolean {
  if (languages.has(language)) return text.trim() !== "";
  if (otherLanguages.has(language)) return false;
  const { ast, errors } = parseScript(text, { edition });
  if (errors.length > 0) return false;
  const statements = statementsOf(ast);
  return statements.length > 0 && statements.every((statement) => isCode(statement, text, knows));
}

/** Whether one line can stand at the beginning of a statement of a script, and is not prose. */
export function startsStatement(line: string, knows: KnowsCommand, edition: Edition): boolean {
  const { ast, errors } = parseScript(line, { edition });
  if (errors.some((error) => !error.incompleteInput)) return false;
  const [first] = statementsOf(ast);
  return first !== undefined && isCode(first, line, knows);
}

export function isCommentLine(line: string): boolean {
  return /^\s*#(?!#)/.test(line);
}

/** A statement whose rest stands on the lines below. */
const openStatement = /^\s*(?:(?:if|foreach|for|while|do|switch|try|trap|data|param)\b\s*[({]|(?:function|filter|class|enum)\s+\S)/i;

function statementsOf(ast: ScriptBlock): readonly Statement[] {
  return [ast.beginBlock, ast.processBlock, ast.endBlock].flatMap((block) => block?.statements ?? []);
}

function isCode(statement: Statement, text: string, knows: KnowsCommand): boolean {
  switch (statement.kind) {
    case "Pipeline":
      return isCodePipeline(statement.pipelineElements[0], text, knows);
    case "CommandExpression":
      return isCodePipeline(statement, text, knows);
    case "ErrorStatement":
      return openStatement.test(text.slice(statement.extent.start));
    case "PipelineChain":
      return false;
    default:
      return true;
  }
}

/** Words of prose that are names of commands too ("where", "select", "start") need something that prose does not have. */
function isCodePipeline(first: Node, text: string, knows: KnowsCommand): boolean {
  if (first.kind === "CommandExpression") return /^\s*(\$|\[[\w.]+\]::|\(|@)/.test(text.slice(first.extent.start));
  if (first.kind !== "Command") return false;
  const [name, ...rest] = first.commandElements;
  if (name.kind !== "StringConstantExpression") return true;
  if (/^[A-Za-z]+-[A-Za-z]\w+$/.test(name.value)) return knows(name.value) || rest.some((element) => element.kind === "CommandParameter");
  return knows(name.value) && /[$|\\]|\s-\w/.test(text.slice(first.extent.start, first.extent.end));
}
