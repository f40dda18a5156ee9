/** What exists beside a script: types, modules and assemblies that its classes and `using` statements name. */
export interface Resolver {
  /** By full name, the arity mark included: `System.Collections.Generic.List`1`. Accelerators count. Case does not matter. */
  hasType(fullName: string): boolean;
  /** The same for a name that the script does not write whole: only what is surely there counts. */
  knowsType(fullName: string): boolean;
  /** The full name of a type with those of its base classes behind it, in order; null for a type that does not exist. */
  lineage(name: string): readonly string[] | null;
  hasModule(wish: ModuleWish): boolean;
  hasAssembly(name: string): boolean;
}

/** A module that a script asks for, by its name or path. */
export interface ModuleWish {
  readonly name: string;
  readonly leastVersion: string | null;
}
