import { SourceText } from "../diag/SourceText.ts";
import type { CompiledScriptBlock } from "../runtime/CompiledScriptBlock.ts";
import type { Engine } from "../runtime/Engine.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";
import { definitionErrors } from "./definitionErrors.ts";
import { rememberTree } from "./language/AstObject.ts";
import { parseException } from "./parseException.ts";
import { fileContextOf, scriptBlockOf } from "./scriptBlockOf.ts";
import { sessionResolver } from "./sessionResolver.ts";

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
  const unfit = definitionErrors(ast, fileContextOf(ast, engine), engine);
  if (unfit.length > 0) throw parseException(unfit, isTopLevel);
  rememberTree(ast);
  return scriptBlockOf(ast, engine);
}
