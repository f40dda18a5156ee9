import { convertTo } from "../../objects/convert/convertTo.ts";
import { ClrObject } from "../../objects/model/ClrObject.ts";
import type { ClrType } from "../../objects/model/ClrType.ts";
import { ListObject } from "../../objects/model/ListObject.ts";
import { lazyType } from "../../objects/model/lazyType.ts";
import { defineType } from "../../objects/model/TypeDefinition.ts";
import { typeByName } from "../../objects/model/typeRegistry.ts";
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

/** A module that a script asks for. */
class ModuleSpecification extends ClrObject {
  constructor(readonly module: RequiredModule) {
    super();
  }

  get clrType(): ClrType {
    return specificationType();
  }
}

const requirementsType = lazyType("System.Management.Automation.Language.ScriptRequirements");
const specificationType = lazyType("Microsoft.PowerShell.Commands.ModuleSpecification");

export function scriptRequirementsObject(requirements: ScriptRequirements): ClrObject {
  return new ScriptRequirementsObject(requirements);
}

const readOnly = (elementType: string, items: unknown[]) =>
  new ListObject(typeByName(`System.Collections.ObjectModel.ReadOnlyCollection[${elementType}]`), items);

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
        readOnly(
          "Microsoft.PowerShell.Commands.ModuleSpecification",
          requirements.requiredModules.map((module) => new ModuleSpecification(module)),
        ),
    "System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredAssemblies {get;}": ({ requirements }) =>
      readOnly("string", [...requirements.requiredAssemblies]),
    "bool IsElevationRequired {get;}": ({ requirements }) => requirements.isElevationRequired,
  },
});

export const moduleSpecificationType = defineType<ModuleSpecification>({
  name: "Microsoft.PowerShell.Commands.ModuleSpecification",
  toText: ({ module }) => specificationText(module),
  properties: {
    "string Name {get;}": ({ module }) => module.name,
    "System.Nullable[guid] Guid {get;}": ({ module }) => valueOf(module.guid, "System.Guid"),
    "version Version {get;}": ({ module }) => valueOf(module.moduleVersion, "System.Version"),
    "string MaximumVersion {get;}": ({ module }) => module.maximumVersion,
    "version RequiredVersion {get;}": ({ module }) => valueOf(module.requiredVersion, "System.Version"),
  },
});

/** A bare name, or the hashtable that would ask for the same. */
function specificationText(module: RequiredModule): string {
  const parts: [string, string | null][] = [
    ["ModuleVersion", module.moduleVersion],
    ["MaximumVersion", module.maximumVersion],
    ["RequiredVersion", module.requiredVersion],
  ];
  const written = parts.flatMap(([name, value]) => (value === null ? [] : [`${name} = '${value}'`]));
  if (module.guid !== null) written.unshift(`Guid = '{${module.guid}}' `);
  return written.length === 0 ? module.name : `@{ ModuleName = '${module.name}'; ${written.join("; ")} }`;
}
