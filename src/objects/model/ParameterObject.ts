import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";
import type { ParameterSignature } from "./MethodSignature.ts";

/** ParameterInfo of a reflected method. */
export class ParameterObject extends ClrObject {
  constructor(
    readonly parameter: ParameterSignature,
    readonly position: number,
    readonly declaringType: ClrType,
  ) {
    super();
  }

  get clrType(): ClrType {
    return parameterType();
  }
}

const parameterType = lazyType("System.Reflection.ParameterInfo");
