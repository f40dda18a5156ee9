import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";

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
  return make ? make(type.typeArguments) : tableSignature(type);
}

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
