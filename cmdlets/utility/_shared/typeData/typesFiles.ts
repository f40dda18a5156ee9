import { CaseInsensitiveMap } from "../../../../src/base/CaseInsensitiveMap.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { TypeData } from "../../../../src/objects/types/typeData/TypeData.ts";
import { type TypeTable, typeTable } from "../../../../src/objects/types/typeData/TypeTable.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import { mergeTypeData, withdrawTypeData } from "./mergeTypeData.ts";
import { readTypesFile } from "./readTypesFile.ts";

interface LoadedFile {
  readonly types: readonly TypeData[];
  readonly place: Place;
  /** Whether something in it was wrong, which is told again whenever files are loaded. */
  readonly isWrong: boolean;
}

/** Whether a file goes before, or behind, what is known already. */
export type Place = "prepend" | "append";

/** What each types file said, of the files that a session has loaded. */
const loaded = new WeakMap<TypeTable, CaseInsensitiveMap<LoadedFile>>();

function filesOfSession(): CaseInsensitiveMap<LoadedFile> {
  let files = loaded.get(typeTable());
  if (!files) {
    files = new CaseInsensitiveMap();
    loaded.set(typeTable(), files);
  }
  return files;
}

/** Adds what types files say; a file that is loaded already is read anew, and so is each in which something was wrong. */
export function loadTypesFiles(cmdlet: CmdletContext, prepended: readonly string[], appended: readonly string[]): void {
  const named = new Set([...prepended, ...appended].map((path) => path.toLowerCase()));
  const wrong = [...filesOfSession()].filter(([path, file]) => file.isWrong && !named.has(path.toLowerCase()));
  for (const [path, { place }] of wrong) load(cmdlet, path, place);
  for (const path of prepended) load(cmdlet, path, "prepend");
  for (const path of appended) load(cmdlet, path, "append");
}

function load(cmdlet: CmdletContext, path: string, place: Place): void {
  unloadTypesFile(path);
  let isWrong = false;
  const report = (message: string): void => {
    isWrong = true;
    cmdlet.error({
      id: "TypesXmlUpdateException",
      message,
      category: "InvalidOperation",
      exception: "System.Management.Automation.RuntimeException",
    });
  };
  const text = cmdlet.service(providerServiceKey).readText(path, undefined, "data");
  const { types, problems } = readTypesFile(text, (script) => cmdlet.state.createScriptBlock(script));
  for (const problem of problems) report(`${path}, ${path}${problem}`);
  for (const data of types) {
    mergeTypeData(data, false, (name) =>
      report(`Error in TypeData "${data.typeName}": The member ${name} is already present.`),
    );
    if (place === "prepend") mergeTypeData(data, true, () => undefined);
  }
  filesOfSession().set(path, { types, place, isWrong });
}

/** Takes back what a types file said; false where none of that path is loaded. */
export function unloadTypesFile(path: string): boolean {
  const file = filesOfSession().get(path);
  if (!file) return false;
  for (const data of file.types) withdrawTypeData(data);
  filesOfSession().delete(path);
  return true;
}
