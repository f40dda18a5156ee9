/** What exists beside a script: types, modules and assemblies that its classes and `using` statements name. */
export interface Resolver {
  /** By full name, the arity mark included: `System.Collections.Generic.List`1`. Accelerators count. Case does not matter. */
  hasType(fullName: string): boolean;
  hasModule(name: string): boolean;
  hasAssembly(name: string): boolean;
}
