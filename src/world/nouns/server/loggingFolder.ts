import type { PropertyRule } from "../defineNoun.ts";
import { productFolder } from "./serverOfRow.ts";

/** A folder below Logging of the product's folder (documented). */
export function loggingFolder(folder: string): PropertyRule {
  return { default: (row, world) => `${productFolder(world, row)}\\Logging\\${folder}` };
}
