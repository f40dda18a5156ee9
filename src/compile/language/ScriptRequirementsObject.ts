import { ModuleSpecification } from "../../objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
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

export const scriptRequirementsType = defineType<ScriptRequirementsObject>({
  name: "System.Management.Automation.Language.ScriptRequirements",
  properties: {
    "string RequiredApplicationId {get;}": ({ requirements }) => requirements.requiredApplicationId,
    "version RequiredPSVersion {get;}": ({ requirements }) => valueOf(requirements.requiredPSVersion, "System.Version"),
    "System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredPSEditions {get;}": ({ requirements }) =>
      readOnly("string", [...requirements.requiredPSEditions]),
    "System.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] RequiredModules {get;}":
      ({ requirements }) =>
        readOnly("Microsoft.PowerShell.Commands.ModuleSpecification", requirements.requiredModules.map(specification)),
    "System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredAssemblies {get;}": ({ requirements }) =>
      readOnly("string", [...requirements.requiredAssemblies]),
    "bool IsElevationRequired {get;}": ({ requirements }) => requirements.isElevationRequired,
  },
});
