import type { World } from "../../World.ts";
import type { Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "./listRows.ts";

/** What somebody gave the one OrganizationConfig; a setting that is not there has its default. */
export function organizationSettings(world: World): Values {
  const definition = nounNamed("OrganizationConfig");
  return (definition && listRows(world, definition)[0]?.values) ?? {};
}
