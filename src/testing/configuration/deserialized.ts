import { getMember } from "../../objects/members/getMember.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { OptionFacts } from "./optionTable.ts";

/** Whether an object was read from CLIXML, where nothing but its properties is left of it. */
export function isDeserialized(value: unknown): boolean {
  return value !== null && value !== undefined && typeNamesOf(value)[0]?.startsWith("Deserialized.") === true;
}

/** Whether an object was read from CLIXML and was a configuration there; a dictionary is one of options as before. */
export function isDeserializedConfiguration(value: unknown): boolean {
  return value !== null && value !== undefined && typeNamesOf(value)[0] === "Deserialized.PesterConfiguration";
}

/** The value of an option that was read from CLIXML; containers and blocks are made again. */
export function deserializedValue(option: unknown, { kind }: OptionFacts, containerType: ClrType): unknown {
  const value = getMember(option, "Value");
  const items = enumerateCollection(value);
  if (items === null) return value;
  const engine = runningEngine();
  if (kind === "blocks") return [...items].map((item) => engine.compileText(toText(item), null, engine));
  return [...items].map((item) => (isDeserialized(item) ? container(item, containerType) : item));
}

function container(item: unknown, type: ClrType): PropertyBag {
  const names = ["Type", "Item", "Data"];
  return new PropertyBag(type, Object.fromEntries(names.map((name) => [name, getMember(item, name)])));
}
