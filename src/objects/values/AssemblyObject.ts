import { edition } from "../host/edition.ts";
import { assemblyOf } from "../types/assemblyOf.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** The assembly that holds a type, or leads to the one that does: only its name is known. */
export class AssemblyObject extends ClrObject {
  readonly fullName: string;

  constructor(
    /** The type that was asked for its assembly. */
    readonly type: ClrType,
    /** Null: that of the assembly that holds the type. */
    fullName: string | null = null,
  ) {
    super();
    this.fullName = fullName ?? assemblyOf(type, edition());
  }

  get clrType(): ClrType {
    return assemblyType();
  }

  get name(): string {
    return this.fullName.slice(0, this.fullName.indexOf(","));
  }

  override get equalityKey(): string {
    return `Assembly:${this.fullName}`;
  }
}

const assemblyType = lazyType("System.Reflection.Assembly");
