import { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { typeText } from "../types/typeText.ts";
import { genericParameterNames } from "./genericParameterNames.ts";

export interface DelegateSignature {
  readonly parameters: readonly ClrType[];
  /** Null for void. */
  readonly result: ClrType | null;
}

/** Whether values of the type are called: Func, Action, Predicate, MatchEvaluator ... */
export function isDelegateType(type: ClrType): boolean {
  return delegates.has(type.genericName.replace(/`\d+$/, "")) || type.metadata?.kind === "delegate";
}

/** What a delegate type takes and gives; null for a type that is no delegate. */
export function delegateSignature(type: ClrType): DelegateSignature | null {
  const make = delegates.get(type.genericName.replace(/`\d+$/, ""));
  return make ? make(argumentsOf(type)) : tableSignature(type);
}

/** Of a type that is not closed its parameters stand for them. */
function argumentsOf(type: ClrType): readonly ClrType[] {
  const open = genericParameterNames(type);
  return open.length > 0 ? open.map((name) => new ClrType({ name })) : type.typeArguments;
}

/** The signatures that every delegate type has of its own. */
export function delegateMethods(type: ClrType): readonly [invoke: string, begin: string, end: string] {
  const { parameters, result } = delegateSignature(type) ?? { parameters: [], result: null };
  const names = parameterNames(type, parameters.length);
  const taken = parameters.map((parameter, index) => `${typeText(parameter)} ${names[index]}`);
  const given = result ? typeText(result) : "void";
  const begun = [...taken, "System.AsyncCallback callback", "System.Object object"];
  return [
    `${given} Invoke(${taken.join(", ")})`,
    `System.IAsyncResult BeginInvoke(${begun.join(", ")})`,
    `${given} EndInvoke(System.IAsyncResult result)`,
  ];
}

export const delegateConstructor = "(System.Object object, System.IntPtr method)";

function parameterNames(type: ClrType, count: number): string[] {
  const name = type.genericName.replace(/`\d+$/, "");
  if (name === "System.Comparison") return ["x", "y"];
  if (name === "System.EventHandler") return ["sender", "e"];
  if (count === 1) return [singleNames[name] ?? "obj"];
  return Array.from({ length: count }, (_, index) => `arg${index + 1}`);
}

/** What a delegate calls its only parameter, where it is no "obj". */
const singleNames: Readonly<Record<string, string>> = {
  "System.Func": "arg",
  "System.Converter": "input",
  "System.Text.RegularExpressions.MatchEvaluator": "match",
};

/** As the Invoke method of the tables says it. */
function tableSignature(type: ClrType): DelegateSignature | null {
  const invoke = type.metadata?.kind === "delegate" && type.members.method("Invoke")?.overloads[0].signature;
  if (!invoke) return null;
  const parameters = invoke.parameters.map((parameter) => type.resolveSignatureType(parameter.type));
  if (parameters.some((parameter) => parameter === null)) return null;
  const result = invoke.returnType === "void" ? null : type.resolveSignatureType(invoke.returnType);
  return { parameters: parameters as ClrType[], result };
}

const named = (name: string) => typeByName(name);

type Make = (types: readonly ClrType[]) => DelegateSignature;

const delegates: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["System.Action", (types) => ({ parameters: types, result: null })],
  ["System.Func", (types) => ({ parameters: types.slice(0, -1), result: types[types.length - 1] })],
  ["System.Predicate", (types) => ({ parameters: types, result: named("System.Boolean") })],
  ["System.Converter", (types) => ({ parameters: types.slice(0, 1), result: types[1] })],
  ["System.Comparison", (types) => ({ parameters: [types[0], types[0]], result: named("System.Int32") })],
  [
    "System.Text.RegularExpressions.MatchEvaluator",
    () => ({ parameters: [named("System.Text.RegularExpressions.Match")], result: named("System.String") }),
  ],
  [
    "System.EventHandler",
    (types) => ({ parameters: [named("System.Object"), types[0] ?? named("System.EventArgs")], result: null }),
  ],
  [
    "System.Collections.Specialized.NotifyCollectionChangedEventHandler",
    () => ({
      parameters: [named("System.Object"), named("System.Collections.Specialized.NotifyCollectionChangedEventArgs")],
      result: null,
    }),
  ],
  [
    "System.Net.Security.RemoteCertificateValidationCallback",
    () => ({
      parameters: [
        "System.Object",
        "System.Security.Cryptography.X509Certificates.X509Certificate",
        "System.Object",
        "System.Object",
      ].map(named),
      result: named("System.Boolean"),
    }),
  ],
  ["System.Threading.ThreadStart", () => ({ parameters: [], result: null })],
]);
