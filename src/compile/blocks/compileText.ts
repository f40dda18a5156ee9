import type { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { ParseError } from "../../diag/ParseError.ts";
import { SourceText } from "../../diag/SourceText.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { definitionErrors } from "../classes/definitionErrors.ts";
import { refuseVoidArrays } from "../classes/refuseVoidArrays.ts";
import { sessionResolver } from "../classes/sessionResolver.ts";
import { importUsedModules, refuseAssemblyFiles, usesModules } from "../classes/usedModules.ts";
import { rememberTree } from "../language/AstObject.ts";
import { parseException } from "./parseException.ts";
import { fileContextOf, scriptBlockOf } from "./scriptBlockOf.ts";

/**
 * Parses a text and makes a script block of it; a syntax error is thrown as a ParseException. `tellsIncomplete`: a text
 * that only lacks its end is told apart from a wrong one. What is wrong with the types that the text defines is thrown
 * when the block is run; what is typed at the top runs at once.
 */
export function compileText(
  text: string,
  fileName: string | null,
  engine: Engine,
  isTopLevel = false,
  tellsIncomplete = isTopLevel,
): CompiledScriptBlock {
  const source = new SourceText(text, fileName);
  const used = typesOfUsedModules(source, fileName, engine);
  const resolver = sessionResolver(engine, used);
  const { ast, errors } = parseScript(source, { edition: engine.edition, resolver, tokens: false });
  if (errors.length > 0) throw tellsIncomplete ? parseException(errors, true) : placedException(errors);
  refuseVoidArrays(ast);
  refuseAssemblyFiles(ast);
  const file = fileContextOf(ast, engine);
  for (const [name, type] of used ?? []) file.define(name, type);
  if (engine.codeCoverage !== null && fileName !== null) file.counters = engine.codeCoverage.countersOf(ast, fileName);
  const unfit = definitionErrors(ast, file, engine);
  if (unfit.length > 0 && isTopLevel) throw parseException(unfit, true);
  if (used && isTopLevel) for (const [name, type] of used) engine.currentScope.ownTypes.set(name, type);
  rememberTree(ast);
  return scriptBlockOf(
    ast,
    engine,
    file,
    unfit.length === 0 ? null : () => placedException(unfit, true).marked("ofDefinition"),
  );
}

/**
 * The error of a script file or module, or of a block that runs, shows where the text is wrong, and not where it was called.
 */
function placedException(errors: readonly ParseError[], isRunning = false): PSError {
  const error = parseException(errors);
  const { extent } = errors[0];
  if (isRunning || extent.source.fileName !== null) error.record.invocation = new InvocationInfo(null, "", extent);
  return error;
}

/** The modules of `using module` are imported before the text is read: its classes may derive from theirs. */
function typesOfUsedModules(
  source: SourceText,
  fileName: string | null,
  engine: Engine,
): CaseInsensitiveMap<ClrType> | null {
  if (!/\busing\s+module\b/i.test(source.text)) return null;
  const { ast, errors } = parseScript(source, { edition: engine.edition, tokens: false });
  return errors.length === 0 && usesModules(ast) ? importUsedModules(ast, fileName, engine) : null;
}
