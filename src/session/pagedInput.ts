import { AliasInfo, FunctionInfo } from "../runtime/commands/CommandInfo.ts";
import { findCommand } from "../runtime/commands/commandLookup.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";
import type { Session } from "./Session.ts";
import { windowsProgram } from "./windowsPrograms.ts";

/** Functions of the session whose text a person wants to read a screen at a time. */
const paging: ReadonlySet<string> = new Set(["help", "more"]);

const pager = "Out-Host -Paging";

/**
 * An input as it is run at a prompt with a screen: what `help` and `more` write at its end goes to a pager. Where their
 * output is taken by something else (a variable, another command) the input stays as it is.
 */
export function pagedInput(session: Session, text: string): string {
  const { ast, errors } = parseScript(text, { edition: session.options.edition });
  const last = ast.endBlock?.statements.at(-1);
  if (errors.length > 0 || last?.kind !== "Pipeline") return text;
  const command = last.pipelineElements.at(-1);
  const name = command?.kind === "Command" && command.redirections.length === 0 ? command.commandElements[0] : null;
  if (name?.kind !== "StringConstantExpression") return text;
  const { engine } = session;
  let found = findCommand(engine, engine.globalScope, name.value);
  if (found instanceof AliasInfo) found = findCommand(engine, engine.globalScope, found.definition);
  const isPaging = found instanceof FunctionInfo && paging.has(found.name.toLowerCase());
  if (isPaging) return `${text.slice(0, last.extent.end)} | ${pager}${text.slice(last.extent.end)}`;
  // The program of that name pages what is piped to it.
  const isProgram = windowsProgram(name.value) === "more.com" && !(found instanceof FunctionInfo);
  const isPiped =
    last.pipelineElements.length > 1 && command?.kind === "Command" && command.commandElements.length === 1;
  if (!isProgram || !isPiped) return text;
  return text.slice(0, name.extent.start) + pager + text.slice(name.extent.end);
}
