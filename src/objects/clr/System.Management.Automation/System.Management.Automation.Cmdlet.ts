import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { HashSetObject } from "../System.Collections.Generic/HashSetObject.ts";

const stringSet = "System.Collections.Generic.HashSet[string]";

/** Common parameters that Windows PowerShell does not have. */
const laterParameters: PerEdition<readonly string[]> = { Core: ["ProgressAction"], Desktop: [] };

export default defineClr({
  staticProperties: {
    [`static ${stringSet} CommonParameters {get;}`]: () =>
      namesOf([
        ...["Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction"],
        ...laterParameters[edition()],
        ...["ErrorVariable", "WarningVariable", "OutVariable", "OutBuffer", "PipelineVariable", "InformationVariable"],
      ]),
    [`static ${stringSet} OptionalCommonParameters {get;}`]: () => namesOf(["WhatIf", "Confirm", "UseTransaction"]),
  },
});

/** Names of parameters are the same whatever their case. */
function namesOf(names: readonly string[]): HashSetObject {
  const set = new HashSetObject(typeByName(stringSet), true);
  for (const name of names) set.add(name);
  return set;
}
