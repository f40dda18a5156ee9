/** A module of the engine, or of the page's worker, that the bundles beside it share, by its path. */
declare module "virtual:shared" {
  export const shared: (file: string) => unknown;
}

declare module "virtual:clr-types" {
  /** Types of src/objects/clr by full name in lower case, without arity. */
  export const clrTypeTable: ReadonlyMap<
    string,
    { readonly name: string; readonly load: () => import("../src/objects/types/defineClr.ts").ClrMembers }
  >;
}
declare module "virtual:cmdlets" {
  /** Definitions under cmdlets/ by cmdlet name. */
  export const cmdletTable: import("../src/command/CmdletSource.ts").CmdletSource;
}
declare module "virtual:lab-cmdlets" {
  /** Definitions under src/labs/commands by cmdlet name: only the sessions of labs have them. */
  export const labCmdletTable: import("../src/command/CmdletSource.ts").CmdletSource;
}
declare module "virtual:views" {
  /** View tables under src/format/views by file name. */
  export const viewTable: ReadonlyMap<string, () => import("../src/format/views/View.ts").ViewFile>;
}
declare module "virtual:nouns" {
  /** Declarations under src/world/nouns by noun in lower case. */
  export const nounTable: ReadonlyMap<string, () => import("../src/world/nouns/defineNoun.ts").NounDefinition>;
}
declare module "virtual:should" {
  /** Operators of Should by name. */
  export const shouldTable: ReadonlyMap<string, () => import("../src/testing/should/ShouldOperator.ts").ShouldOperator>;
}
