import { noteLoaded } from "../../objects/types/loadedAssemblies.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import { blockSource, type UnfitTypes } from "./blockSource.ts";
import { FileContext, Unit } from "./Unit.ts";
import { usedNamespaces } from "./usedNamespaces.ts";

/** A script block of a parsed text; `unfit` makes the error of types of the text that cannot be. */
export function scriptBlockOf(
  ast: ScriptBlock,
  engine: Engine,
  file: FileContext = fileContextOf(ast, engine),
  unfit: UnfitTypes | null = null,
): CompiledScriptBlock {
  return new CompiledScriptBlock(engine, blockSource(ast, new Unit(null, file), false, unfit), null);
}

/** What holds for all of a text: the session's own types, and the namespaces that it uses. */
export function fileContextOf(ast: ScriptBlock, engine: Engine): FileContext {
  const file = new FileContext(
    engine.edition,
    (name) => engine.scriptType(name),
    () => engine.currentScope.usedNamespaces,
  );
  file.namespaces.push(...usedNamespaces(ast));
  for (const using of ast.usingStatements) {
    if (using.usingStatementKind === "Assembly" && using.name) noteLoaded(using.name.value);
  }
  return file;
}
