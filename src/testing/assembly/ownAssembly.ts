import type { TestFrameworkVersion } from "../../command/catalogue/testFramework.ts";
import { testFrameworkPath } from "../../command/testFrameworkModule.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { type AssemblyModel, LoadedAssembly } from "../../objects/types/LoadedAssembly.ts";
import type { TypeCode } from "./TypeCode.ts";

/** The builds of the file that PowerShell 7 loads. */
const builds = { "5.7.1": "netstandard2.0", "6.2.0": "net8.0" } as const;

const loaded = new Map<string, LoadedAssembly>();

/** The assembly of the Pester that a run is like, without its file; Pester 4, which has none, knows the types of 5. */
export function ownAssembly(version: TestFrameworkVersion): LoadedAssembly {
  const like = version === "6.2.0" ? version : "5.7.1";
  let assembly = loaded.get(like);
  if (!assembly) {
    const { pesterAssembly } = require("./pesterAssembly.ts") as typeof import("./pesterAssembly.ts");
    const identity = { name: "Pester", version: `${like}.0`, culture: "", isSigned: false };
    const folder = testFrameworkPath(like).replace(/\\[^\\]*$/, "");
    assembly = new LoadedAssembly(
      identity,
      `${folder}\\bin\\${builds[like]}\\Pester.dll`,
      withResults(pesterAssembly(identity) as AssemblyModel, like),
    );
    loaded.set(like, assembly);
  }
  return assembly;
}

let resultCodes: ReadonlyMap<string, TypeCode> = new Map();

/** Says what the types of results are told from, which know the runner's objects. */
export function setResultCodes(codes: ReadonlyMap<string, TypeCode>): void {
  resultCodes = codes;
}

/** The same assembly, whose types of results are those of our runner's objects. */
function withResults(model: AssemblyModel, version: string): AssemblyModel {
  return {
    rows: model.rows,
    codeOf(typeName) {
      const code = resultCodes.get(typeName);
      const row = code ? model.rows.find(({ name }) => name === typeName) : undefined;
      return row && code ? code(row, version) : model.codeOf(typeName);
    },
  };
}

/** One of its types. */
export function ownAssemblyType(name: string, version: TestFrameworkVersion): ClrType {
  const found = ownAssembly(version).find(name);
  if (!found) throw new Error(`The assembly of Pester ${version} has no type ${name}.`);
  return found;
}
