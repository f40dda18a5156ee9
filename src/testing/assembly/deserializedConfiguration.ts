import { getMember } from "../../objects/members/getMember.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { deserializedValue, isDeserialized } from "../configuration/deserialized.ts";
import { optionTable } from "../configuration/optionTable.ts";
import { AssemblyConfiguration } from "./AssemblyConfiguration.ts";
import { modelValue } from "./AssemblyOption.ts";

/** A configuration again, of one that was read from CLIXML: what was set there is set here. */
export function deserializedConfiguration(read: unknown, type: ClrType, version: string): AssemblyConfiguration {
  const made = AssemblyConfiguration.of(type, version);
  const containerType = type.resolveSignatureType("Pester.ContainerInfo") as ClrType;
  for (const [name, section] of made.sections) {
    const readSection = getMember(read, name);
    if (!section || !isDeserialized(readSection)) continue;
    for (const [key, option] of section.options) {
      const readOption = getMember(readSection, key);
      if (readOption === null || !toBoolean(getMember(readOption, "IsModified"))) continue;
      const value = deserializedValue(readOption, optionTable[name][key], containerType);
      section.assign(key, modelValue(option.type, value));
    }
  }
  return made;
}
