import type { ParameterSignature } from "../../calls/MethodSignature.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

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
