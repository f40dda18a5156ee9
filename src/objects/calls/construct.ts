import { clrError } from "../errors/PSError.ts";
import { notModelled, runtimeError } from "../errors/runtimeError.ts";
import { filledItems } from "../ops/arithmetic/filledItems.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { constructorsOf } from "../types/framework/exceptionConstructors.ts";
import { MultiDimensionalArray, TypedArray } from "../values/collections/TypedArray.ts";
import { callOverload } from "./callOverload.ts";
import { genericParameterNames } from "./genericParameterNames.ts";
import { parseMethodSignature } from "./MethodSignature.ts";
import { selectOverload } from "./selectOverload.ts";

export interface ConstructOptions {
  readonly constraints?: readonly (ClrType | null)[];
  /** Name in errors about arguments: "new", or the type's short name for New-Object. */
  readonly conversionName?: string;
  readonly numbersArguments?: boolean;
  /** `::new`, which the errors of a script class's constructor leave as they are. */
  readonly isNew?: boolean;
  /** Called by a derived class, which sees protected constructors as well. */
  readonly isBase?: boolean;
}

/** `[type]::new(args)` and New-Object. */
export function construct(type: ClrType, args: readonly unknown[], options: ConstructOptions = {}): unknown {
  type.demandStatic("new");
  if (type.isArray) return constructArray(type, args, options);
  const name = options.conversionName ?? "new";
  if (genericParameterNames(type).length > 0)
    throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
  if (type.genericName === "System.Nullable`1") return args.length === 0 ? null : args[0];
  if (args.length === 0 && type.isValueType && !hasParameterless(type) && isMadeBlank(type, options))
    return defaultValue(type);
  const seen = constructorsOf(type);
  const overloads = options.isBase ? [...seen, ...type.members.protectedConstructors] : seen;
  if (overloads.length === 0) {
    if (type.kind === "interface" || type.definition?.isAbstract)
      throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
    throw type.metadata && type.metadata.constructors.length === 0
      ? runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)])
      : notModelled(`[${type.name}]::new`);
  }
  const selected = selectOverload(overloads, args, name, options.constraints);
  return callOverload(selected, undefined, args, {
    name: ".ctor",
    conversionName: options.conversionName ?? ".ctor",
    numbersArguments: options.numbersArguments ?? false,
    passesConstructors: options.isNew ?? false,
  });
}

/** New-Object makes a zero of any value type, ::new() only of those that have no constructors. */
function isMadeBlank(type: ClrType, options: ConstructOptions): boolean {
  return options.conversionName !== undefined || type.members.constructors.length === 0;
}

/** Whether a type has a constructor that takes nothing. */
export function hasParameterless(type: ClrType): boolean {
  return type.members.constructors.some(({ signature }) => signature.parameters.length === 0);
}

/** New-Object 'int[]' 5, [int[]]::new(5), [int[,]]::new(2, 3): filled with zeros. */
function constructArray(type: ClrType, args: readonly unknown[], options: ConstructOptions): unknown {
  const name = options.conversionName ?? "new";
  if (args.length !== type.rank) throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
  if (args.every((arg): arg is number => typeof arg === "number" && arg >= 0)) return zeros(type, args);
  // What is no length yet becomes one, or fails, as an argument of a constructor does.
  const signature = parseMethodSignature(`(${args.map((_arg, at) => `int length${at}`).join(", ")})`);
  const code = (...lengths: unknown[]) => zeros(type, lengths as number[]);
  const selected = selectOverload([{ signature, code, declaringType: type }], args, name, options.constraints);
  return callOverload(selected, undefined, args, {
    name: ".ctor",
    conversionName: options.conversionName ?? ".ctor",
    numbersArguments: options.numbersArguments ?? true,
  });
}

function zeros(type: ClrType, lengths: readonly number[]): unknown {
  const element = type.elementType as ClrType;
  if (lengths.some((length) => length < 0)) throw clrError("System.OverflowException", "ArithmeticOverflow");
  const count = lengths.reduce((product, length) => product * length, 1);
  const items = filledItems(count, () => defaultValue(element));
  if (type.rank > 1) return new MultiDimensionalArray(element, lengths, items);
  return element.name === "System.Object" ? items : new TypedArray(element, items);
}
