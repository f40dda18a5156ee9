/** Modules whose commands are functions of script in the product, and cmdlets here. */
export const functionModules: ReadonlySet<string> = new Set(["Pester"]);
