import { singleQuoted } from "../../../../src/base/text/singleQuoted.ts";
import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import { ambient } from "../../../../src/objects/host/ambient.ts";
import { machineFacts } from "../../../../src/objects/host/MachineFacts.ts";
import type { SettingRow } from "./SettingRow.ts";
import { settingText } from "./settingText.ts";
import { settingsFileText, settingsPath, writeSettingsFile } from "./writeSettings.ts";

/** What both kinds of files for sessions say of themselves, and what they make visible, define and load. */
export const sessionParameters = {
  Path: "string",
  Guid: "guid",
  Author: "string",
  Description: "string",
  CompanyName: "string",
  Copyright: "string",
  ModulesToImport: "object[]",
  VisibleAliases: "string[]",
  VisibleCmdlets: "object[]",
  VisibleFunctions: "object[]",
  VisibleExternalCommands: "string[]",
  VisibleProviders: "string[]",
  ScriptsToProcess: "string[]",
  AliasDefinitions: "System.Collections.IDictionary[]",
  FunctionDefinitions: "System.Collections.IDictionary[]",
  VariableDefinitions: "object",
  EnvironmentVariables: "System.Collections.IDictionary",
  TypesToProcess: "string[]",
  FormatsToProcess: "string[]",
  AssembliesToLoad: "string[]",
} as const;

/** A kind of file for sessions: how its name ends, what may stand in it, and what stands there unasked. */
export interface SessionFileKind {
  readonly name: string;
  readonly extension: string;
  /** The id of the error that a path of another kind is. */
  readonly pathId: string;
  readonly rows: readonly SettingRow[];
  readonly defaults: Readonly<Record<string, string>>;
  /** Whether company and rights are named where the call names none. */
  readonly namesCompany: boolean;
  /** The settings that are left out where they have no value. */
  readonly isOptional?: (key: string) => boolean;
}

/** Writes a new file for sessions with what the call says. */
export function newSessionFile(
  cmdlet: CmdletContext,
  values: SessionFileValues,
  kind: () => SessionFileKind,
): CmdletSteps {
  return { end: () => writeSessionFile(cmdlet, values, kind()) };
}

interface SessionFileValues {
  readonly Path?: string | undefined;
  readonly Author?: string | undefined;
}

function writeSessionFile(cmdlet: CmdletContext, values: SessionFileValues, kind: SessionFileKind): void {
  const path = settingsPath(cmdlet, values.Path ?? "", kind.extension, {
    id: kind.pathId,
    message: (given) =>
      `${kind.name} file path '${given}' is not valid. The path argument must resolve to a single file in the file system with a '${kind.extension}' extension. Please fix the path specification and try again.`,
  });
  const author = values.Author ?? machineFacts().userName;
  const company = { CompanyName: "Unknown", Copyright: `(c) ${author}. All rights reserved.` };
  const defaults = {
    GUID: ambient().newGuid(),
    Author: author,
    ...(kind.namesCompany ? company : {}),
    ...kind.defaults,
  };
  const settings = new Map(Object.entries(defaults).map(([key, text]) => [key, singleQuoted(text)]));
  const bound = new Map([...cmdlet.bound].map(([name, value]) => [name.toLowerCase(), value]));
  for (const { key } of kind.rows) {
    const value = bound.get(key.toLowerCase());
    if (value !== undefined) settings.set(key, settingText(value));
  }
  const rows = kind.rows.filter(({ key }) => settings.has(key) || !kind.isOptional?.(key));
  writeSettingsFile(cmdlet, path, settingsFileText(rows, settings));
}
