import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import { notModelled } from "../../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import { setCustomAttributes } from "../../../objects/types/typeCustomAttributes.ts";
import { typeByName, typeByNameOrNull } from "../../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../../objects/values/AttributeObject.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import type { CmdletInfo } from "../../commands/CommandInfo.ts";
import { remotingCapability } from "../../commands/remotingCapability.ts";
import { runningEngine } from "../../runningEngine.ts";

/** The .NET class of a cmdlet, which then tells its CmdletAttribute. */
export function implementingType(cmdlet: CmdletInfo): ClrType {
  const type = typeByNameOrNull(cmdlet.className);
  if (type === null) throw notModelled(`The class of ${cmdlet.name}`);
  setCustomAttributes(type, () => [cmdletAttribute(cmdlet)]);
  return type;
}

/** The cmdlet whose class a type is. */
export function cmdletOfClass(type: ClrType): CmdletInfo {
  const { cmdlets } = runningEngine();
  // Classes are called after their cmdlets, which saves to load all of them.
  const called = foldCase(type.shortName).replace(/command$/, "");
  for (const one of cmdlets.names()) {
    const cmdlet = foldCase(one).replaceAll("-", "") === called ? cmdlets.find(one) : undefined;
    if (cmdlet?.className === type.name) return cmdlet;
  }
  throw notModelled(`A cmdlet over the class ${type.name}`);
}

function cmdletAttribute(cmdlet: CmdletInfo): AttributeObject {
  const enumeration = (type: string, name: string) =>
    EnumValue.named(typeByName(`System.Management.Automation.${type}`), name);
  const hyphen = cmdlet.name.indexOf("-");
  return new AttributeObject(typeByName("System.Management.Automation.CmdletAttribute"), {
    VerbName: cmdlet.name.slice(0, hyphen),
    NounName: cmdlet.name.slice(hyphen + 1),
    DefaultParameterSetName: cmdlet.metadata.defaultSet ? cmdlet.metadata.setName(cmdlet.metadata.defaultSet) : null,
    SupportsShouldProcess: cmdlet.supportsShouldProcess,
    ConfirmImpact: enumeration("ConfirmImpact", cmdlet.confirmImpact),
    RemotingCapability: enumeration("RemotingCapability", remotingCapability(cmdlet.name)),
  });
}
