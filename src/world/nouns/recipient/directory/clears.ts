import type { ScriptValue } from "../../../values/ScriptValue.ts";
import type { ParameterRuleDetails, Values } from "../../defineNoun.ts";

/** A switch that takes a setting away. */
export function clears(property: string): ParameterRuleDetails {
  return { sets: (value: ScriptValue): Values => (value === true ? { [property]: null } : {}) };
}
