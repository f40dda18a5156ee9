import { SourceText } from "../diag/SourceText.ts";
import { CompiledScriptBlock } from "../runtime/CompiledScriptBlock.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { ScriptBlock } from "../syntax/ast/definitions.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";
import { blockSource } from "./blockSource.ts";
import { rememberTree } from "./language/AstObject.ts";
import { parseException } from "./parseException.ts";
import { sessionResolver } from "./sessionResolver.ts";
import { FileContext, Unit } from "./Unit.ts";

/** Parses a text and makes a script block of it; a syntax error is thrown as a ParseException. */
export function compileText(
  text: string,
  fileName: string | null,
  engine: Engine,
  isTopLevel = false,
): CompiledScriptBlock {
  const source = new SourceText(text, fileName);
  const { ast, errors } = parseScript(source, { edition: engine.edition, resolver: sessionResolver(engine) });
  if (errors.length > 0) throw parseException(errors, isTopLevel);
  rememberTree(ast);
  return scriptBlockOf(ast, engine);
}

/** A script block of a parsed text. */
export function scriptBlockOf(ast: ScriptBlock, engine: Engine): CompiledScriptBlock {
  const file = new FileContext(engine.edition, engine.scriptTypes);
  for (const using of ast.usingStatements) {
    if (using.usingStatementKind === "Namespace" && using.name) file.namespaces.push(using.name.value);
  }
  const block = new CompiledScriptBlock(engine, blockSource(ast, new Unit(null, file)), null);
  return block;
}
