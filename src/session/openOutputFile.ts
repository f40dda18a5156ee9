import { languageRules } from "../objects/types/languageRules.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { Sink } from "../runtime/pipeline/Streams.ts";
import { SessionStateView } from "../runtime/values/SessionStateView.ts";

/**
 * What > and >> write to: the file is made (for > emptied) before the command runs; the objects are kept and given to
 * Out-File when it has ended. Without a name they are lost. In PowerShell 7 a variable: path is a variable, which gets the
 * objects themselves.
 */
export function openOutputFile(engine: Engine, path: string, append: boolean): { write: Sink; close: () => void } {
  const written: unknown[] = [];
  const state = new SessionStateView(engine, engine.currentScope);
  const [, variable] = (languageRules().redirectsToVariables && /^variable:(.+)$/i.exec(path)) || [];
  if (variable !== undefined) {
    const parameters = new Map<string, unknown>([["Name", variable]]);
    if (append) parameters.set("Append", true);
    return {
      write: (value) => written.push(value),
      close: () => void state.callCommand("set-variable", [], parameters, written),
    };
  }
  const save = (values: readonly unknown[]): void => {
    if (path === "") return;
    const parameters = new Map<string, unknown>([["FilePath", path]]);
    if (append) parameters.set("Append", true);
    state.callCommand("out-file", [], parameters, values);
  };
  save([]);
  return {
    write: (value) => written.push(value),
    close: () => save(written),
  };
}
