import { exporterOf, importerOfSignature, type Marshaller } from "../calls/marshal.ts";
import { castCause } from "../convert/castError.ts";
import { convertTo } from "../convert/convertTo.ts";
import { ExceptionObject } from "../errors/ExceptionObject.ts";
import { psError } from "../errors/PSError.ts";
import { assignedReadOnly } from "../errors/readOnlyProperty.ts";
import { notModelled } from "../errors/runtimeError.ts";
import { thrownException } from "../errors/thrownException.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { typeOf } from "../types/typeOf.ts";
import { CmdletObject } from "../values/CmdletObject.ts";
import { unwrap } from "../values/PSObject.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";
import type { PropertyMember } from "./TypeMembers.ts";

/** A .NET property with its code and marshalling, worked out once. */
export interface PropertyAccess {
  readonly member: PropertyMember;
  /** Null where the type is not known: values pass as they are. */
  readonly type: ClrType | null;
  readonly importValue: Marshaller | null;
  /** A getter that throws gives $null, as PowerShell's member access does. */
  readonly get: (target: unknown) => unknown;
  /** The same for calls of get_Name(): exceptions come out. */
  readonly getOrThrow: (target: unknown) => unknown;
}

const accesses = new WeakMap<PropertyMember, PropertyAccess>();

export function propertyAccess(member: PropertyMember): PropertyAccess {
  let access = accesses.get(member);
  if (!access) {
    access = makeAccess(member);
    accesses.set(member, access);
  }
  return access;
}

function makeAccess(member: PropertyMember): PropertyAccess {
  const type = member.declaringType.resolveSignatureType(member.signature.type);
  const getOrThrow = makeGetter(member, exporterOf(type));
  return {
    member,
    type,
    importValue: importerOfSignature(member.declaringType, member.signature.type),
    getOrThrow,
    get: (target) => {
      try {
        return getOrThrow(target);
      } catch (error) {
        if (thrownException(error)) return null;
        throw error;
      }
    },
  };
}

function makeGetter(member: PropertyMember, exportValue: Marshaller | null): (target: unknown) => unknown {
  const { get, declaringType, signature } = member;
  if (!get) {
    return (target) => {
      // Further state of exceptions is kept by property name.
      if (target instanceof ExceptionObject) return target.details.get(signature.name) ?? emptyDetail(member);
      if (target instanceof CmdletObject) return parameterOf(target, member);
      // Spans live on the stack only: no script ever sees one.
      if (/^System\.(ReadOnly)?Span\[/.test(signature.type)) return null;
      throw notModelled(`[${declaringType.name}]${signature.isStatic ? "::" : "."}${signature.name}`);
    };
  }
  const read = signature.isStatic ? () => get.call(declaringType) : get;
  return exportValue ? (target) => exportValue(read(target)) : read;
}

/** Of what was never set only switches are known: they are off. */
function parameterOf(
  { values, type }: CmdletObject,
  { signature: { name, type: valueType } }: PropertyMember,
): unknown {
  if (values.has(name)) return values.get(name);
  if (valueType === "switch") return new SwitchParameter(false);
  throw notModelled(`What [${type.name}].${name} is at first`);
}

function emptyDetail(member: PropertyMember): unknown {
  const type = member.declaringType.resolveSignatureType(member.signature.type);
  return type ? defaultValue(type) : null;
}

/** Converts and writes; `target` is ignored for static properties. */
export function writeProperty(member: PropertyMember, target: unknown, value: unknown): void {
  const { signature, declaringType } = member;
  const isParameter = target instanceof CmdletObject && signature.hasSetter;
  const set =
    member.set ?? (isParameter ? (_: unknown, given: unknown) => target.values.set(signature.name, given) : null);
  if (!set) {
    const isWritable = signature.hasSetter && !(member.isField && signature.isStatic);
    if (!isWritable || member.isField) throw assignedReadOnly(signature.name);
    throw notModelled(`Setting [${declaringType.name}]${signature.isStatic ? "::" : "."}${signature.name}`);
  }
  const { type, importValue } = propertyAccess(member);
  try {
    const converted = type ? convertValue(value, type) : unwrap(value);
    const prepared = importValue && !isParameter ? importValue(converted) : converted;
    if (signature.isStatic) set.call(declaringType, prepared);
    else set(target, prepared);
  } catch (error) {
    throw wrapSetting(error, signature.name);
  }
}

/** The value as a model value of the type. */
export function convertValue(value: unknown, type: ClrType): unknown {
  if (type.name === "System.Object" || value === undefined) return unwrap(value ?? null);
  if (type.name === "System.Management.Automation.PSObject") return value;
  if (value !== null && typeOf(value).isAssignableTo(type)) return unwrap(value);
  return convertTo(value, type);
}

/** The SetValueInvocationException around what setting a property threw; anything else comes back as it is. */
export function wrapSetting(error: unknown, name: string, id = "ExceptionWhenSetting"): unknown {
  const inner = thrownException(error);
  if (!inner) return error;
  return psError(id, "NotSpecified", `Exception setting "${name}": "${inner.message}"`, {
    exception: "System.Management.Automation.SetValueInvocationException",
    inner: castCause(inner),
  });
}

/** The GetValueInvocationException around what an indexer threw. */
export function wrapGetting(error: unknown, name: string): unknown {
  const inner = thrownException(error);
  if (!inner) return error;
  return psError("ExceptionWhenGetting", "NotSpecified", `Exception getting "${name}": "${inner.message}"`, {
    exception: "System.Management.Automation.GetValueInvocationException",
    inner,
  });
}
