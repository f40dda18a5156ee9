import { innerOfInvocation } from "../errors/innerOfInvocation.ts";
import { psError } from "../errors/PSError.ts";
import { notModelled, runtimeError } from "../errors/runtimeError.ts";
import { thrownException } from "../errors/thrownException.ts";
import { invokeAccessor } from "../members/accessorMethods.ts";
import { BoundMember } from "../members/BoundMember.ts";
import { boundValue } from "../members/boundMembers.ts";
import { extendedMembers, ownTypeNames } from "../members/extendedMembers.ts";
import { memberSetMembers } from "../members/memberSetMembers.ts";
import { missing } from "../members/missing.ts";
import { PSMemberInfo, PSScriptMethod } from "../members/PSMemberInfo.ts";
import { PSMethod } from "../members/PSMethod.ts";
import { PSObjectView } from "../members/PSObjectView.ts";
import type { MethodGroup } from "../members/TypeMembers.ts";
import { readXmlMember } from "../members/xmlAdapter.ts";
import { readNamedIndexer } from "../ops/indexing/indexers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { frameworkMethods } from "../types/framework/frameworkMethods.ts";
import { interfaceMethodCounts } from "../types/framework/interfaceMethods.ts";
import { languageRules } from "../types/languageRules.ts";
import { lazyType } from "../types/lazyType.ts";
import { PSTypeDataMethod } from "../types/typeData/PSTypeDataMethod.ts";
import { typeDataGeneration, typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { fullTypeName } from "../types/typeText.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { XmlNode } from "../values/io/XmlNode.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { callOverload, exceptionCalling } from "./callOverload.ts";
import { forEachMethod, whereMethod } from "./collectionMethods.ts";
import { Delegate } from "./Delegate.ts";
import { delegateOverload } from "./delegateOverload.ts";
import { type DirectCall, directCall } from "./directCall.ts";
import { invokeStatic } from "./invokeStatic.ts";
import { argumentType, selectOverload } from "./selectOverload.ts";
import { isSameKind, kindOf } from "./valueKind.ts";

/**
 * `$target.name(args)`. `constraints` are the types of arguments written as casts ([string]$x), which choose the
 * overload; `owner` is the type of a target written as a cast, whose methods alone are meant. Gives undefined for a
 * void method. Errors name the method as it was written.
 */
export function invokeMethod(
  target: unknown,
  name: string,
  args: readonly unknown[],
  constraints?: readonly (ClrType | null)[],
  owner?: ClrType | null,
): unknown {
  if (target === null || target === undefined) return invokeOnNull(name, args);
  const added = addedMethod(target, name);
  if (added) return runScriptMethod(added, target, args);
  const self = receiver(target);
  if (hasNoMethods(self))
    throw runtimeError("MethodNotFound", ["System.Management.Automation.PSMemberSet", name], { target: name });
  if (self instanceof PSMethod && /^invoke$/i.test(name)) return invokePSMethod(self, args);
  if (self instanceof BoundMember && /^invoke$/i.test(name)) {
    const method = boundValue(self);
    if (method instanceof PSMethod) return invokePSMethod(method, args);
  }
  if (self instanceof Delegate && /^invoke$/i.test(name)) {
    return callOverload(selectOverload([delegateOverload(self.type)], args, name, constraints), self, args, { name });
  }
  const method = typeOf(self).members.method(name);
  if (method) {
    if (owner && isForeign(typeOf(self), method, name, owner))
      throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
    const based = owner ? ofBaseClass(typeOf(self), owner, name) : null;
    if (based?.name === "ToString" && owner === objectType() && args.length === 0) return fullTypeName(typeOf(self));
    const selected = selectOverload((based ?? method).overloads, args, name, constraints);
    return callOverload(selected, self, args, { name });
  }
  return invokeOther(target, self, name, args, constraints, owner);
}

/** A set of members, and what $object.PSExtended gives, have the methods that were added to them and no other. */
function hasNoMethods(self: unknown): boolean {
  if (self instanceof PSObjectView) return self.part === "extended";
  return self instanceof ClrObject && memberSetMembers(self) !== null;
}

/** The method of a base class that the target was cast to, which is called even where it is overridden. */
function ofBaseClass(type: ClrType, owner: ClrType, name: string): MethodGroup | null {
  if (owner === type || owner.kind === "interface" || !type.isAssignableTo(owner)) return null;
  return owner.members.method(name) ?? null;
}

const objectType = lazyType("System.Object");

/**
 * Whether an overloaded method belongs to a type that has nothing to do with the one the target was cast to: elements of
 * ([string[]]$x), what is behind an interface. A method without overloads is not asked.
 */
export function isForeign(type: ClrType, method: MethodGroup, name: string, owner: ClrType): boolean {
  const isAlone =
    method.overloads.length === 1 &&
    !(/^gettypecode$/i.test(name) && type.isAssignableTo(typeByName("System.IConvertible")));
  if (isAlone || owner.genericName === "System.Nullable`1") return false;
  if (owner.kind === "interface") return owner.members.method(name) === undefined;
  return !type.isAssignableTo(owner) && !owner.isAssignableTo(type);
}

function receiver(target: unknown): unknown {
  if (target instanceof PSObject) return target.base;
  if (target instanceof PSObjectView && (target.part === "base" || target.part === "adapted")) {
    const base = unwrap(target.target);
    // What is behind an object of properties is itself.
    return target.part === "base" && base instanceof PSCustomObject ? new PSObjectView(base, "all") : base;
  }
  return target;
}

/** Methods that need no .NET method of the name: indexers by name, accessors, Where and ForEach, elements' methods. */
function invokeOther(
  target: unknown,
  self: unknown,
  name: string,
  args: readonly unknown[],
  constraints?: readonly (ClrType | null)[],
  owner?: ClrType | null,
): unknown {
  const type = typeOf(self);
  if (type.members.indexersNamed(name).length > 0 && !isXmlProperty(self, name))
    return readNamedIndexer(self, args, name);
  const accessor = invokeAccessor(self, name, args);
  if (accessor) return accessor.value;
  const intrinsic = intrinsicMethod(self, name);
  if (intrinsic === "ForEach") return forEachMethod(target, args, invokeMethod);
  if (intrinsic === "Where") return whereMethod(target, args);
  if (isRefusedByInterface(type, name, args.length))
    throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
  const converted = invokeConvertible(self, name, args);
  if (converted) return converted.value;
  const elements = Array.isArray(self) ? self : self instanceof ClrObject ? self.elements : null;
  if (elements) return invokeOnElements(elements, self, name, args, constraints, owner);
  throw methodNotFound(self, name);
}

/** Whether an XML node has an attribute or element of the name, which hides what else it has. */
function isXmlProperty(self: unknown, name: string): boolean {
  return self instanceof XmlNode && readXmlMember(self, name) !== missing;
}

/**
 * A method of IConvertible, which the basic types implement for that interface alone and PowerShell calls all the same:
 * `'5'.ToInt32($null)`. null where the value has none of that name.
 */
function invokeConvertible(self: unknown, name: string, args: readonly unknown[]): { value: unknown } | null {
  const method = typeOf(self).isAssignableTo(convertible()) ? convertible().members.method(name) : undefined;
  if (!method) return null;
  if (method.overloads.every(({ signature }) => signature.parameters.length !== args.length))
    throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
  const isToType = /^totype$/i.test(name);
  try {
    const given = [self, ...args];
    const overloads = convert().members.staticMethod(isToType ? "ChangeType" : name)?.overloads ?? [];
    return { value: callOverload(selectOverload(overloads, given, name), undefined, given, { name }) };
  } catch (error) {
    const inner = innerOfInvocation(error);
    if (!inner) throw error;
    throw psError(inner.type.shortName, "NotSpecified", exceptionCalling(name, args.length, inner), {
      exception: "System.Management.Automation.MethodInvocationException",
      inner,
    });
  }
}

const convertible = lazyType("System.IConvertible");
const convert = lazyType("System.Convert");

function intrinsicMethod(self: unknown, name: string): "ForEach" | "Where" | undefined {
  const { intrinsicMethods, customObjectsHaveThem } = languageRules();
  if (!customObjectsHaveThem && (self instanceof PSCustomObject || self instanceof XmlNode)) return undefined;
  return intrinsicMethods.get(name.toLowerCase());
}

/**
 * Methods that a type has for interfaces alone are not called where two interfaces have the name, nor with another
 * number of arguments: Contains of Dictionary, Add of ReadOnlyCollection, CompareTo of arrays, which takes a comparer.
 */
function isRefusedByInterface(type: ClrType, name: string, given: number): boolean {
  const counts = interfaceMethodCounts(type).get(name.toLowerCase());
  return counts !== undefined && (counts.length > 1 || counts[0] !== given);
}

function methodNotFound(self: unknown, name: string): unknown {
  const options = self instanceof PSCustomObject ? { target: name } : {};
  const type = self instanceof PSCustomObject ? typeNamesOf(self)[0] : fullTypeName(typeOf(self));
  const known = frameworkMethods(typeOf(self)).find((method) => method.name.toLowerCase() === name.toLowerCase());
  if (known) return notModelled(`[${type}].${known.name}()`);
  return runtimeError("MethodNotFound", [type, name], options);
}

function invokeOnNull(name: string, args: readonly unknown[]): unknown {
  const intrinsic = languageRules().intrinsicMethods.get(name.toLowerCase());
  if (intrinsic === "ForEach") return forEachMethod(null, args, invokeMethod);
  if (intrinsic === "Where") return whereMethod(null, args);
  throw runtimeError("InvokeMethodOnNull");
}

/** Method calls on a collection go to its elements; an element without the method is the error. */
function invokeOnElements(
  elements: Iterable<unknown>,
  self: unknown,
  name: string,
  args: readonly unknown[],
  constraints?: readonly (ClrType | null)[],
  owner?: ClrType | null,
): unknown {
  const found: unknown[] = [];
  let count = 0;
  for (const element of elements) {
    count++;
    const value = invokeMethod(element, name, args, constraints, owner);
    const inner = Array.isArray(value) ? value : value instanceof ClrObject ? value.elements : null;
    if (inner) for (const item of inner) found.push(item);
    else if (value !== undefined) found.push(value);
  }
  if (count === 0) throw methodNotFound(self, name);
  return found.length === 0 ? undefined : found.length === 1 ? found[0] : found;
}

function addedMethod(target: unknown, name: string): PSMemberInfo | null {
  const table = extendedMembers(target);
  if (table) {
    const slot = table.slot(name);
    if (slot instanceof PSMemberInfo && slot.isTableMember && slot.memberType.endsWith("Method")) return slot;
  }
  if (!typeTable().hasOwn && ownTypeNames(target) === undefined) return null;
  const added = typeTable().member(typeNamesOf(target), name);
  return added?.memberType.endsWith("Method") ? added : null;
}

function runScriptMethod(member: PSMemberInfo, target: unknown, args: readonly unknown[]): unknown {
  if (member instanceof PSTypeDataMethod) return member.code(target, args);
  if (!(member instanceof PSScriptMethod) || !(member.script instanceof ScriptBlock))
    throw methodNotFound(target, member.name);
  try {
    return member.script.invokeForValue({ args, self: target });
  } catch (error) {
    const inner = thrownException(error);
    if (!inner) throw error;
    throw psError("ScriptMethodRuntimeException", "NotSpecified", exceptionCalling(member.name, args.length, inner), {
      exception: "System.Management.Automation.MethodInvocationException",
      inner,
    });
  }
}

/** $method.Invoke(args) of a method taken as a value. */
function invokePSMethod(method: PSMethod, args: readonly unknown[]): unknown {
  if (method.isStatic) return invokeStatic(method.target as ClrType, method.name, args);
  return invokeMethod(method.target, method.name, args);
}

/**
 * `invokeMethod` for one place in a script: remembers the types of target and arguments seen and the overloads that
 * they chose.
 */
export function methodInvoker(name: string, argumentCount: number): (target: unknown, args: unknown[]) => unknown {
  // What was chosen for the types seen: a place sees few.
  const known: KnownCall[] = [];
  let generation = -1;

  const slow = (target: unknown, args: unknown[]): unknown => {
    const found = isDirect(target) && !addedMethod(target, name) ? directCall(target, name, args) : null;
    if (!found) return invokeMethod(target, name, args);
    if (generation !== typeDataGeneration() || known.length === mostKnown) known.length = 0;
    generation = typeDataGeneration();
    known.push({ type: typeOf(target), kind: kindOf(target), argumentTypes: args.map(argumentType), call: found });
    return found(target, args);
  };

  return (target, args) => {
    if (known.length > 0 && target !== null && target !== undefined && generation === typeDataGeneration()) {
      const type = typeOf(target);
      for (let at = 0; at < known.length; at++) {
        const entry = known[at];
        if (entry.type !== type || !isSameKind(target, entry.kind)) continue;
        let index = 0;
        while (index < argumentCount && argumentType(args[index]) === entry.argumentTypes[index]) index++;
        if (index === argumentCount) return entry.call(target, args);
      }
    }
    return slow(target, args);
  };
}

const mostKnown = 4;

interface KnownCall {
  readonly type: ClrType;
  /** What made the target: another thing of the type may be a wrapper around it. */
  readonly kind: unknown;
  readonly argumentTypes: readonly (ClrType | null)[];
  readonly call: DirectCall;
}

/** Whether only the type decides what a method call on the value does. */
function isDirect(target: unknown): boolean {
  if (typeof target !== "object") return target !== undefined;
  if (
    target === null ||
    target instanceof PSObject ||
    target instanceof PSObjectView ||
    target instanceof PSMethod ||
    target instanceof BoundMember ||
    target instanceof Delegate
  )
    return false;
  return target instanceof ClrObject ? target.extended === undefined : extendedMembers(target) === undefined;
}
