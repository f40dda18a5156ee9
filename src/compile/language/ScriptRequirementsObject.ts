import { ModuleSpecification } from "../../objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { RequiredModule, ScriptRequirements } from "../../syntax/ast/ScriptRequirements.ts";

/** What the #requires lines of a script ask for. */
class ScriptRequirementsObject extends ClrObject {
  constructor(readonly requirements: ScriptRequirements) {
    super();
  }

  get clrType(): ClrType {
    return requirementsType();
  }
}

const requirementsType = lazyType("System.Management.Automation.Language.ScriptRequirements");

export function scriptRequirementsObject(requirements: ScriptRequirements): ClrObject {
  return new ScriptRequirementsObject(requirements);
}

const readOnly = (elementType: string, items: unknown[]) =>
  new ListObject(typeByName(`System.Collections.ObjectModel.ReadOnlyCollection[${elementType}]`), items);

function specification(module: RequiredModule): ModuleSpecification {
  const { name, moduleVersion, maximumVersion, requiredVersion, guid } = module;
  return new ModuleSpecification(name, moduleVersion, maximumVersion, requiredVersion, guid);
}

function valueOf(text: string | null, type: string): unknown {
  return text === null ? null : convertTo(text, typeByName(type));
}

export const scriptRequirementsType = defineClr<ScriptRequirementsObject>(
  "System.Management.Automation.Language.ScriptRequirements",
  {
    properties: {
      RequiredApplicationId: ({ requirements }) => requirements.requiredApplicationId,
      RequiredPSVersion: ({ requirements }) => valueOf(requirements.requiredPSVersion, "System.Version"),
      RequiredPSEditions: ({ requirements }) => readOnly("string", [...requirements.requiredPSEditions]),
      RequiredModules: ({ requirements }) =>
        readOnly("Microsoft.PowerShell.Commands.ModuleSpecification", requirements.requiredModules.map(specification)),
      RequiredAssemblies: ({ requirements }) => readOnly("string", [...requirements.requiredAssemblies]),
      IsElevationRequired: ({ requirements }) => requirements.isElevationRequired,
    },
  },
);
