import type { CommandService, CommandView, ParameterView } from "../../../src/command/services/CommandService.ts";
import { getMember } from "../../../src/objects/members/getMember.ts";
import type { ClrType } from "../../../src/objects/types/ClrType.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { ArrayList } from "../../../src/objects/values/collections/ArrayList.ts";
import { customObject } from "../../../src/objects/values/customObject.ts";
import type { PSCustomObject } from "../../../src/objects/values/PSObject.ts";

/** A command as Get-Command -ShowCommandInfo tells it: all in plain objects. */
export function showCommandInfo(service: CommandService, command: CommandView): PSCustomObject {
  const module = service.moduleName(command);
  return customObject({
    Name: command.name,
    ModuleName: module,
    Module: customObject({ Name: module }),
    CommandType: command.commandType,
    Definition: getMember(command, "Definition"),
    ParameterSets: service.parameterSets(command).map((set) =>
      customObject({
        Name: set.name,
        IsDefault: set.isDefault,
        Parameters: set.parameters.map(parameterRecord),
      }),
    ),
  });
}

/** What .NET says of a parameter without position. */
const unpositioned = -2147483648;

function parameterRecord(parameter: ParameterView): PSCustomObject {
  return customObject({
    Name: parameter.name,
    IsMandatory: parameter.mandatory,
    ValueFromPipeline: parameter.pipelineByValue,
    Position: parameter.position < 0 ? unpositioned : parameter.position,
    ParameterType: typeRecord(parameter.type),
    HasParameterSet: parameter.validValues.length > 0,
    ValidParamSetValues: [...parameter.validValues],
  });
}

function typeRecord(type: ClrType): PSCustomObject {
  return customObject({
    FullName: type.name,
    IsEnum: type.isEnum,
    IsArray: type.isArray,
    EnumValues: new ArrayList(type.isEnum ? [...type.enumValues.keys()] : []),
    HasFlagAttribute: type.isEnum && type.isFlags,
    ElementType: type.elementType ? typeRecord(type.elementType) : null,
    ImplementsDictionary: type.isAssignableTo(typeByName("System.Collections.IDictionary")),
  });
}
