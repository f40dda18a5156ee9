import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

export interface CimPropertyShape {
  readonly name: string;
  /** Name of a CimType value: "String", "UInt32", "StringArray". */
  readonly type: string;
  readonly isKey: boolean;
}

export interface CimMethodShape {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly isOut: boolean }[];
}

/** Microsoft.Management.Infrastructure.CimClass. */
export class CimClass extends ClrObject {
  constructor(
    readonly name: string,
    readonly superclass: string | null,
    readonly namespace: string,
    readonly serverName: string,
    readonly properties: readonly CimPropertyShape[],
    readonly methods: readonly CimMethodShape[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return classType();
  }
}

const classType = lazyType("Microsoft.Management.Infrastructure.CimClass");
