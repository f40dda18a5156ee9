import { testFrameworkName } from "../../command/catalogue/testFramework.ts";

/** Modules whose commands are functions of script in the product, and cmdlets here. */
export const functionModules: ReadonlySet<string> = new Set([testFrameworkName, "PowerShellGet"]);
