import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { attributesToMetadata } from "../commands/attributesToMetadata.ts";

/** A parameter that a dynamicparam block makes: name, type, a collection of attribute objects. */
export class RuntimeDefinedParameter extends ClrObject {
  value: unknown = null;
  isSet = false;

  constructor(
    public name: string,
    public parameterType: ClrType,
    public attributes: ListObject,
  ) {
    super();
  }

  get clrType(): ClrType {
    return parameterType();
  }

  get metadata(): ParameterMetadata {
    return { ...attributesToMetadata(this.name, this.parameterType, this.attributes.items), isDynamic: true };
  }

  /** One without the attribute Parameter is none. */
  get isParameter(): boolean {
    return isParameterBy(this.attributes.items);
  }

  set(value: unknown): void {
    this.value = value;
    this.isSet = true;
  }
}

/** Whether attributes make a parameter. */
export function isParameterBy(attributes: readonly unknown[]): boolean {
  return attributes.some((one) => one instanceof AttributeObject && one.shortName === "parameter");
}

const parameterType = lazyType("System.Management.Automation.RuntimeDefinedParameter");
