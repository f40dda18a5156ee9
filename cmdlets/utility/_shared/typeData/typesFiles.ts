import { CaseInsensitiveMap } from "../../../../src/base/CaseInsensitiveMap.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { ClrException } from "../../../../src/objects/model/PSError.ts";
import type { TypeData } from "../../../../src/objects/types/TypeData.ts";
import { type TypeTable, typeTable } from "../../../../src/objects/types/TypeTable.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import { mergeTypeData, withdrawTypeData } from "./mergeTypeData.ts";
import { readTypesFile } from "./readTypesFile.ts";

/** What each types file said, of the files that a session has loaded. */
const loaded = new WeakMap<TypeTable, CaseInsensitiveMap<readonly TypeData[]>>();

function filesOfSession(): CaseInsensitiveMap<readonly TypeData[]> {
  let files = loaded.get(typeTable());
  if (!files) {
    files = new CaseInsensitiveMap();
    loaded.set(typeTable(), files);
  }
  return files;
}

/** Adds what a types file says; a file that is loaded already is read anew. */
export function loadTypesFile(cmdlet: CmdletContext, path: string): void {
  unloadTypesFile(path);
  const report = (where: string, message: string) => {
    cmdlet.error({
      id: "TypesXmlUpdateException",
      message: `${path}, ${path}${where} : ${message}`,
      category: "InvalidOperation",
      exception: "System.Management.Automation.RuntimeException",
    });
  };
  try {
    const types = readTypesFile(cmdlet.service(providerServiceKey).readText(path), {
      compile: (script) => cmdlet.state.createScriptBlock(script),
      report: (line, message) => report(`(${line})`, message),
    });
    for (const { data, line } of types)
      mergeTypeData(data, false, (name) =>
        report(`(${line})`, `Error in type "${data.typeName}": The member ${name} is already present.`),
      );
    filesOfSession().set(
      path,
      types.map(({ data }) => data),
    );
  } catch (problem) {
    if (!(problem instanceof ClrException)) throw problem;
    report("", `Exception: ${problem.exception.message}`);
  }
}

/** Takes back what a types file said; false where none of that path is loaded. */
export function unloadTypesFile(path: string): boolean {
  const said = filesOfSession().get(path);
  if (!said) return false;
  for (const data of said) withdrawTypeData(data);
  filesOfSession().delete(path);
  return true;
}
