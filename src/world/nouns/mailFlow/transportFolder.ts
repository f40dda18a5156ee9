import type { PropertyRule } from "../defineNoun.ts";
import { productFolder } from "../server/serverOfRow.ts";

/** A folder below TransportRoles of the product's folder (documented). */
export function transportFolder(folder: string): PropertyRule {
  return { default: (row, world) => `${productFolder(world, row)}\\TransportRoles\\${folder}` };
}
