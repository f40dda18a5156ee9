import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { AssemblyObject } from "./AssemblyObject.ts";
import { ClrObject } from "./ClrObject.ts";

/** What modules call themselves where that is not the name of their file. */
const ownNames: PerEdition<ReadonlyMap<string, string>> = {
  Desktop: new Map([["mscorlib", "CommonLanguageRuntimeLibrary"]]),
  Core: new Map(),
};

/** The module that holds a type: each assembly has one. */
export class ModuleObject extends ClrObject {
  readonly assembly: AssemblyObject;

  constructor(
    type: ClrType,
    /** Whether it was made while the script ran. */
    readonly isDynamic = type.isDynamic,
  ) {
    super();
    this.assembly = new AssemblyObject(type);
  }

  get clrType(): ClrType {
    return moduleType();
  }

  get name(): string {
    return this.isDynamic ? "<In Memory Module>" : `${this.assembly.name}.dll`;
  }

  get scopeName(): string {
    if (this.isDynamic) return "RefEmit_InMemoryManifestModule";
    return ownNames[edition()].get(this.assembly.name) ?? this.name;
  }

  override get equalityKey(): string {
    return `Module:${this.assembly.fullName}`;
  }
}

const moduleType = lazyType("System.Reflection.Module");
