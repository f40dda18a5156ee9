import { fitsOverload, targetInvocation } from "../../calls/callByReflection.ts";
import { construct, hasParameterless } from "../../calls/construct.ts";
import { reflectedText } from "../../calls/genericParameterNames.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { thrownException } from "../../errors/thrownException.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
import { constructorsOf } from "../../types/framework/exceptionConstructors.ts";
import { isAbstract } from "../../types/typeAttributes.ts";
import { clrText } from "../../values/clrText.ts";
import { loadAssemblyByName } from "../System.Reflection/System.Reflection.Assembly.ts";

function create(type: ClrType | null, args: readonly unknown[] | null = []): unknown {
  checkNotNull(type, "type");
  refuseOpen(type as ClrType);
  // A structure needs no constructor to be made of nothing.
  if ((args ?? []).length === 0 && type?.isValueType && !hasParameterless(type)) return defaultValue(type);
  if (!fitsOne(type as ClrType, args ?? [])) throw missingConstructor(type, args ?? []);
  try {
    return construct(type as ClrType, args ?? []);
  } catch (error) {
    const inner = thrownException(error);
    if (inner?.type.name === "System.Management.Automation.MethodException") throw missingConstructor(type, args ?? []);
    throw inner ? targetInvocation(inner) : error;
  }
}

/** Types of which there are no instances: void, and generic ones without their arguments. */
function refuseOpen(type: ClrType): void {
  if (type.name === "System.Void")
    throw clrException("System.NotSupportedException", "Cannot dynamically create an instance of System.Void.");
  if (type.genericName.includes("`") && type.typeArguments.length === 0)
    throw argumentInvalid(
      `Cannot create an instance of ${reflectedText(type)} because Type.ContainsGenericParameters is true.`,
    );
}

/** Whether a constructor takes the arguments as they are: nothing is converted but numbers that are widened. */
function fitsOne(type: ClrType, args: readonly unknown[]): boolean {
  const taken = constructorsOf(type).filter(({ signature }) => signature.parameters.length === args.length);
  if (taken.length === 0) return true;
  return taken.some((overload) => fitsOverload(overload, args));
}

function missingConstructor(type: ClrType | null, args: readonly unknown[]): ClrException {
  const text = args.length === 0 ? noConstructor(type) : `Constructor on type '${type?.name}' not found.`;
  return clrException("System.MissingMethodException", text);
}

function noConstructor(type: ClrType | null): string {
  const id =
    type?.name === "System.String"
      ? "InstanceOfString"
      : type?.elementType
        ? "InstanceOfArray"
        : type?.kind === "interface"
          ? "InstanceOfInterface"
          : type && isAbstract(type)
            ? "InstanceOfAbstract"
            : "NoEmptyConstructor";
  return clrText(id, [type?.name]);
}

/** Of an assembly by its name, in a handle. */
function createNamed(assembly: string | null, type: string): never {
  checkNotNull(assembly, "type");
  loadAssemblyByName(assembly);
  throw notModelled(`[System.Activator]::CreateInstance(string, string) of [${type}]`);
}

export default defineClr({
  statics: {
    "CreateInstance()": () => create(methodTypeArguments()[0] ?? null),
    "CreateInstance(type)": (type: ClrType | null) => create(type),
    "CreateInstance(type,System.Object[])": create,
    "CreateInstance(string,string)": createNamed,
    "CreateInstance(type,bool)": (type: ClrType | null) => create(type),
  },
});
