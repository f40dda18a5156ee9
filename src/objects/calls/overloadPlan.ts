import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { isGenericByResult } from "./isGenericByResult.ts";
import type { ParameterSignature } from "./MethodSignature.ts";
import { exporterOf, importerOfSignature, type Marshaller } from "./marshal.ts";

export interface ParameterPlan {
  readonly signature: ParameterSignature;
  /** Null where it is a type parameter of the method itself (inferred) or a type that nobody knows. */
  readonly type: ClrType | null;
  /** The written type is or has a type parameter of the method: any argument fits that has the form. */
  readonly isOpen: boolean;
  /** "T[]" of an open parameter: only arrays fit. */
  readonly isOpenArray: boolean;
  readonly importValue: Marshaller | null;
}

/** What is needed to call an overload, worked out once. */
export interface OverloadPlan {
  readonly overload: MethodOverload;
  readonly parameters: readonly ParameterPlan[];
  /** Element of a last `params` parameter, or null. */
  readonly paramsElement: ParameterPlan | null;
  readonly required: number;
  /** False for signatures that only compiled code can call (pointers, spans and memory), and without a type that the call must name. */
  readonly isCallable: boolean;
  readonly exportValue: Marshaller | null;
}

const plans = new WeakMap<MethodOverload, OverloadPlan>();

export function overloadPlan(overload: MethodOverload): OverloadPlan {
  let plan = plans.get(overload);
  if (!plan) {
    plan = makePlan(overload);
    plans.set(overload, plan);
  }
  return plan;
}

function makePlan(overload: MethodOverload): OverloadPlan {
  const { signature, declaringType } = overload;
  const parameters = signature.parameters.map((parameter) => planParameter(parameter, parameter.type, declaringType));
  const last = signature.parameters[signature.parameters.length - 1];
  const hasParams = last?.isParams === true;
  const firstOptional = signature.parameters.findIndex((parameter) => parameter.defaultValue !== null);
  const fixed = hasParams ? parameters.length - 1 : parameters.length;
  return {
    overload,
    parameters,
    paramsElement: hasParams ? planParameter(last, last.type.replace(/\[\]$/, ""), declaringType) : null,
    // Where type parameters are inferred, arguments that may be left out elsewhere are not left out.
    required: firstOptional >= 0 && !parameters.some(({ isOpen }) => isOpen) ? Math.min(firstOptional, fixed) : fixed,
    isCallable:
      !signature.parameters.some((parameter) => /Span\[|Memory\[|\*|InterpolatedStringHandler/.test(parameter.type)) &&
      !isGenericByResult(signature, declaringType),
    exportValue: exporterOfResult(overload),
  };
}

/** A constructor's signature has no name and no result type: what it gives is of its own type. */
function exporterOfResult({ signature, declaringType }: MethodOverload): Marshaller | null {
  if (signature.name === "") return exporterOf(declaringType);
  return signature.returnType === "void"
    ? toNothing
    : exporterOf(declaringType.resolveSignatureType(signature.returnType));
}

function planParameter(signature: ParameterSignature, written: string, declaringType: ClrType): ParameterPlan {
  const isOpen = hasMethodTypeParameter(written, declaringType);
  const type = isOpen ? null : (declaringType.resolveSignatureType(written) ?? null);
  return {
    signature,
    type,
    isOpen,
    isOpenArray: isOpen && /\[\]$/.test(written),
    importValue: signature.isRef || isOpen ? null : importerOfSignature(declaringType, written),
  };
}

/** Type parameters are called T or T and a word: T, TKey, TSource. */
function hasMethodTypeParameter(written: string, declaringType: ClrType): boolean {
  const own = declaringType.definition?.typeParameters ?? [];
  return (written.match(/[A-Za-z_][\w.`+]*/g) ?? []).some(
    (word) => /^T(\d|[A-Z]\w*)?$/.test(word) && !own.includes(word),
  );
}

function toNothing(): undefined {
  return undefined;
}

export const objectType = (): ClrType => typeByName("System.Object");
