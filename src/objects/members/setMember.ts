import { convertTo } from "../convert/convertTo.ts";
import type { ExceptionObject } from "../errors/ExceptionObject.ts";
import { PSError, psError } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { thrownException } from "../errors/thrownException.ts";
import { setIndex } from "../ops/indexing/setIndex.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeDataGeneration, typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { GenericDictionary } from "../values/collections/GenericDictionary.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { isAdapted, writeAdapted } from "./adapter.ts";
import { extendedMembers } from "./extendedMembers.ts";
import { hasMember, isPlain } from "./getMember.ts";
import { isCyclicAlias } from "./isCyclicAlias.ts";
import {
  PSAliasProperty,
  PSCodeProperty,
  PSMemberInfo,
  PSNoteProperty,
  PSScriptMethod,
  PSScriptProperty,
} from "./PSMemberInfo.ts";
import { methodType } from "./PSMethod.ts";
import { PSObjectView } from "./PSObjectView.ts";
import { writeProperty } from "./propertyAccess.ts";
import type { Shape } from "./Shape.ts";
import type { PropertyMember } from "./TypeMembers.ts";

/** `$target.name = value`. */
export function setMember(target: unknown, name: string, value: unknown): void {
  if (target === null || target === undefined) throw runtimeError("PropertyNotFound", [name]);
  if (target instanceof PSObjectView) return setMember(target.target, name, value);
  const table = extendedMembers(target);
  if (table) {
    const index = table.shape.indexOf(name);
    if (index >= 0) {
      const slot = table.slots[index];
      if (slot instanceof PSScriptMethod) throw methodIsNoProperty(slot.clrType);
      if (slot instanceof PSMemberInfo && slot.isTableMember) writeTableMember(slot, target, value);
      else table.slots[index] = value === undefined ? null : value;
      return;
    }
  }
  if (target instanceof Dictionary) return setDictionaryMember(target, name, value);
  if (isAdapted(target) && writeAdapted(target, name, value)) return;
  setTypeMember(target, name, value);
}

function setTypeMember(target: unknown, name: string, value: unknown): void {
  const added = typeTable().member(typeNamesOf(target), name);
  if (added instanceof PSNoteProperty) throw runtimeError("PropertyIsReadOnly", [added.name]);
  if (added) return writeTableMember(added, target, value);
  const base = unwrap(target);
  const property = typeOf(base).members.property(name);
  if (property) {
    try {
      return writeProperty(property, base, value);
    } catch (error) {
      throw isAdapted(target) ? asAdapterError(error) : error;
    }
  }
  if (typeOf(base).members.method(name)) throw exceptionSetting(name, methodIsNoProperty(methodType()).exception);
  if (target instanceof PSCustomObject || isAdapted(target)) throw cannotSetOnCustomObject(name);
  throw runtimeError("PropertyCannotBeSet", [name]);
}

/** What a method answers that is given a value; an added one of the object itself throws it as it is. */
export function methodIsNoProperty(kind: ClrType): PSError {
  return runtimeError("CannotChangePSMethodInfoValue", [kind.name]);
}

/** Where an adapter stands between, a setter that throws has an id of its own. */
function asAdapterError(error: unknown): unknown {
  if (!(error instanceof PSError) || error.record.errorId !== "ExceptionWhenSetting") return error;
  const { exception } = error;
  return psError("CatchFromBaseAdapterSetValue", "NotSpecified", exception.message, {
    exception: exception.type.name,
    inner: exception.innerException,
  });
}

function setDictionaryMember(dictionary: Dictionary, name: string, value: unknown): void {
  if (dictionary instanceof GenericDictionary) setIndex(dictionary, name, value);
  else dictionary.set(/^-?\d{1,9}$/.test(name) && dictionary.has(Number(name)) ? Number(name) : name, value ?? null);
}

/** Nothing of this name is there to be set, as adapters of custom objects and of static members say it. */
export function cannotSetOnCustomObject(name: string): unknown {
  return exceptionSetting(name, runtimeError("PropertyCannotBeSet", [name]).exception);
}

function exceptionSetting(name: string, inner: ExceptionObject): unknown {
  return psError("ExceptionWhenSetting", "NotSpecified", `Exception setting "${name}": "${inner.message}"`, {
    exception: "System.Management.Automation.SetValueInvocationException",
    inner,
  });
}

function writeTableMember(member: PSMemberInfo, target: unknown, value: unknown): void {
  if (member instanceof PSAliasProperty) {
    if (isCyclicAlias(member, target)) throw runtimeError("CycleInAliasLookup", [member.name]);
    if (!hasMember(target, member.referencedMemberName))
      throw runtimeError("AliasLookupMemberNotPresent", [member.referencedMemberName]);
    setMember(
      target,
      member.referencedMemberName,
      member.conversionType ? convertTo(value, member.conversionType) : value,
    );
  } else if (member instanceof PSScriptProperty) runSetter(member, target, value);
  else if (member instanceof PSCodeProperty && member.setter) member.setter(unwrap(target), value);
  else if (member instanceof PSNoteProperty) member.value = value;
  else if (member instanceof PSScriptMethod)
    throw exceptionSetting(member.name, methodIsNoProperty(member.clrType).exception);
  else if (!member.isProperty) throw cannotSetOnCustomObject(member.name);
  else throw withoutSetter(member);
}

function runSetter(member: PSScriptProperty, target: unknown, value: unknown): void {
  if (!(member.setterScript instanceof ScriptBlock)) throw withoutSetter(member);
  try {
    member.setterScript.invoke({ args: [value], self: target });
  } catch (error) {
    const inner = thrownException(error);
    if (!inner) throw error;
    throw psError(
      "ScriptSetValueRuntimeException",
      "NotSpecified",
      `Exception setting "${member.name}": "${inner.message}"`,
      {
        exception: "System.Management.Automation.SetValueInvocationException",
        inner,
      },
    );
  }
}

function withoutSetter(member: PSMemberInfo): unknown {
  const kind = member instanceof PSScriptProperty || member.memberType === "ScriptProperty" ? "Script" : "Code";
  return psError(
    `SetWithoutSetterFrom${kind}Property`,
    "NotSpecified",
    `Set accessor for property "${member.name}" is unavailable.`,
    {
      exception: "System.Management.Automation.SetValueException",
    },
  );
}

/** `setMember` for one place in a script: remembers the shape of the custom object seen last and what types have. */
export function memberSetter(name: string): (target: unknown, value: unknown) => void {
  let shape: Shape | null = null;
  let slot = -1;
  let properties = new Map<ClrType, PropertyMember>();
  let generation = -1;

  const slow = (target: unknown, value: unknown): void => {
    if (target instanceof ClrObject && isPlain(target) && !typeTable().member(typeNamesOf(target), name)) {
      const property = target.clrType.members.property(name);
      if (generation !== typeDataGeneration()) properties = new Map();
      generation = typeDataGeneration();
      if (property) properties.set(target.clrType, property);
    }
    setMember(target, name, value);
  };

  return (target, value) => {
    if (target instanceof PSCustomObject) {
      const table = target.extended;
      if (table.shape !== shape) {
        shape = table.shape;
        slot = shape.indexOf(name);
      }
      if (slot >= 0) {
        const old = table.slots[slot];
        if (typeof old !== "object" || !(old instanceof PSMemberInfo)) {
          table.slots[slot] = value === undefined ? null : value;
          return;
        }
      }
      return setMember(target, name, value);
    }
    if (target instanceof ClrObject && generation === typeDataGeneration() && isPlain(target)) {
      const property = properties.get(target.clrType);
      if (property) return writeProperty(property, target, value);
    }
    slow(target, value);
  };
}
