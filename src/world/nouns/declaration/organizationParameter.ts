import { objectNotFound } from "../../directory/objectNotFound.ts";
import { getOrganization } from "../../Organization.ts";
import { type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { ParameterRuleDetails, Values } from "../defineNoun.ts";

/** -Organization names the tenant: there is one, and everything is its own. */
export const organizationParameter: ParameterRuleDetails = {
  sets: (value, { world }): Values => {
    requireOwn(world, value);
    return {};
  },
  selection: (value, world) => {
    requireOwn(world, value);
    return () => true;
  },
};

function requireOwn(world: World, value: ScriptValue): void {
  const word = (wordOf(value) ?? "").toLowerCase();
  const { name, guid, dnsDomain } = getOrganization(world);
  if (![name, guid, dnsDomain].some((own) => own.toLowerCase() === word)) throw objectNotFound(world, word);
}
