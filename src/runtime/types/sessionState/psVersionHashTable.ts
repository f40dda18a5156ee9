import { defineClr } from "../../../objects/types/defineClr.ts";
import type { PSVersionHashTable } from "../../values/PSVersionHashTable.ts";

export const psVersionHashTable = defineClr<PSVersionHashTable>("System.Management.Automation.PSVersionHashTable", {});
