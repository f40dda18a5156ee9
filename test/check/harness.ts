import { cmdletTable } from "virtual:cmdlets";
import { readDataFile } from "../../src/base/dataFile.ts";
import type { CheckTarget } from "../../src/check/CheckTarget.ts";
import { CommandTable } from "../../src/check/calls/CommandTable.ts";
import { checkScripts } from "../../src/check/checkScripts.ts";
import type { Finding } from "../../src/check/Finding.ts";
import { rules } from "../../src/check/rules.ts";
import { SourceText } from "../../src/diag/SourceText.ts";
import { sessionSurroundings } from "../../src/session/sessionSurroundings.ts";
import { standardAliases } from "../../src/session/standardAliases.ts";

const plain: CheckTarget = {
  edition: "Desktop",
  isEditionChosen: false,
  products: [],
  isProductChosen: false,
  canConnect: true,
};

let table: CommandTable | undefined;

/** What is found in a script, with files that lie beside it by their names. */
export function check(
  script: string,
  options: Partial<CheckTarget> & { readonly files?: Readonly<Record<string, string>> } = {},
): readonly Finding[] {
  const { files, ...target } = options;
  const own = files === undefined ? (table ??= tableWith({})) : tableWith(files);
  return checkScripts([new SourceText(script, "/s/a.ps1")], "/s/a.ps1", { ...plain, ...target }, own, rules)[0];
}

/** "Rule: text" of what is found but for information, each once. Pieces of scripts take $_ for any object. */
export function faults(...args: Parameters<typeof check>): string[] {
  return everyFault(...args).filter((text) => !text.startsWith("CurrentObject: "));
}

/** The same, with $_ where nothing gives it a value. */
export function everyFault(...args: Parameters<typeof check>): string[] {
  return check(...args)
    .filter(({ severity }) => severity !== "information")
    .map(shown);
}

export function shown({ rule, extent }: Finding): string {
  return `${rule}: ${extent.source.slice(extent.start, extent.end)}`;
}

function tableWith(files: Readonly<Record<string, string>>): CommandTable {
  return new CommandTable({
    aliases: (edition) =>
      new Map([...standardAliases(edition, "Windows")].map(({ name, definition }) => [name.toLowerCase(), definition])),
    functions: () => new Set(["mkdir", "help"]),
    isProgram: (name) => name === "ipconfig",
    defined: [...cmdletTable.keys()],
    definition: (name) => cmdletTable.get(name)?.load() ?? null,
    enumeration: sessionSurroundings().enumeration,
    timeZones: sessionSurroundings().timeZones,
    types: sessionSurroundings().types,
    objects: sessionSurroundings().objects,
    isDeclared: () => false,
    moduleTable: readDataFile,
    readScript(path) {
      const name = path.replace(/^.*[\\/]/, "");
      return Object.hasOwn(files, name) ? { file: name, text: files[name] } : null;
    },
  });
}
