import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { typeTable } from "../../objects/types/typeData/TypeTable.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";

/** What the module says of its configurations, so that one which is read from CLIXML is one again. */
export function registerTypeData(): void {
  const table = typeTable();
  const type = runningPesterType("PesterConfiguration");
  if (table.get(type.name)?.typeConverter) return;
  const members = new CaseInsensitiveMap<never>();
  const typeConverter = runningPesterType("PesterConfigurationDeserializer");
  table.set({ typeName: type.name, members, serializationDepth: 5, typeConverter });
  table.set({ typeName: `Deserialized.${type.name}`, members, targetTypeForDeserialization: type });
}
