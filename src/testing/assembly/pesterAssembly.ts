import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { AssemblyIdentity, AssemblyModel } from "../../objects/types/LoadedAssembly.ts";
import { commandTypes } from "./commandTypes.ts";
import { configurationTypes } from "./configurationTypes.ts";
import { factoryTypes } from "./factoryTypes.ts";
import { inputTypes } from "./inputTypes.ts";
import { optionTypes } from "./optionTypes.ts";
import { resultTypes } from "./resultTypes.ts";
import type { AssemblyRow, TypeCode } from "./TypeCode.ts";
import { textTypes } from "./textTypes.ts";
import { tracingTypes } from "./tracingTypes.ts";

/**
 * The assembly Pester.dll as the module Pester loads it, so that the module itself runs where a folder with it is mounted.
 * The public surface is what reflection shows of the versions 5.7.1 and 6.2.0; how members behave was observed.
 */
export function pesterAssembly({ name, version }: AssemblyIdentity): AssemblyModel | null {
  return name === "Pester" ? (models.get(version)?.() ?? null) : null;
}

const models: ReadonlyMap<string, () => AssemblyModel> = new Map(
  ["5.7.1", "6.2.0"].map((version) => [`${version}.0`, once(() => modelOf(version))]),
);

function modelOf(version: string): AssemblyModel {
  const rows = readDataFile(`pester-${version}-types.jsonl`)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as AssemblyRow);
  return {
    rows,
    codeOf(typeName) {
      const row = rows.find(({ name }) => name === typeName);
      if (!row) return undefined;
      return { ...codes.get(typeName)?.(row, version), ...(row.abstract ? { abstract: true } : {}) };
    },
  };
}

const codes: ReadonlyMap<string, TypeCode> = new Map(
  Object.entries({
    ...commandTypes,
    ...inputTypes,
    ...textTypes,
    ...configurationTypes,
    ...factoryTypes,
    ...optionTypes,
    ...resultTypes,
    ...tracingTypes,
  }),
);
