import { serviceKey } from "../../base/ServiceKey.ts";
import { ExternalScriptInfo } from "../commands/CommandInfo.ts";
import type { Engine } from "../Engine.ts";

/** How the engine reads script files: the session gives it over the providers, so that only virtual drives are seen. */
export interface ScriptFiles {
  /** Full path and text of a script file by a path as written in a command, or null; `asPattern`: its wildcards count first. */
  read(path: string, asPattern?: boolean): { readonly path: string; readonly text: string } | null;
  /** The first script file of that name, with its extension or without, in the folders of $env:PATH; null where none is. */
  onPath(name: string): string | null;
  /** Throws where the computer's policy lets the file not run. */
  refuseByPolicy(path: string): void;
  /** The files of the modules along $env:PSModulePath, the newest version of each first. */
  modules(): readonly string[];
}

export const scriptFilesKey = serviceKey<ScriptFiles>("script files");

/** A command that names a script file by a path (".\a.ps1", "C:\x\a.ps1"), or one that $env:PATH leads to. Programs are none. */
export function scriptFileLookup(engine: Engine, name: string, asPattern = false): ExternalScriptInfo | null {
  if (/\.(?:exe|com|cmd|bat)$/i.test(name) || !engine.hasService(scriptFilesKey)) return null;
  const files = engine.service(scriptFilesKey);
  const place = /[\\/:]/.test(name) ? name : files.onPath(name);
  const file = place === null ? null : files.read(place, asPattern && place === name);
  if (!file) return null;
  return new ExternalScriptInfo(
    file.path.slice(file.path.lastIndexOf("\\") + 1),
    file.path,
    engine.compileText(file.text, file.path, engine),
  );
}
