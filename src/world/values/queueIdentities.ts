import { wordOf } from "./ScriptValue.ts";
import { defineKind } from "./ValueKind.ts";

const space = "Microsoft.Exchange.Data.QueueViewer";

/** A queue of a server: `EX01\Submission`, `EX01\Shadow\4`, `EX01\3`. */
export const queueIdentityKind = defineKind<string>({
  name: "QueueIdentity",
  type: `${space}.QueueIdentity`,
  form: "product",
  empty: "",
  parse: (value) => wordOf(value) ?? "",
  members: {
    "string Server {get;}": (stored) => partsOf(stored)[0],
    "long RowId {get;}": (stored) => BigInt(numberOf(partsOf(stored).at(-1))),
    "string NextHopDomain {get;}": (stored) =>
      numberOf(partsOf(stored).at(-1)) > 0 ? "" : (partsOf(stored).at(-1) ?? ""),
    "bool IsLocal {get;}": () => true,
    "bool IsFullySpecified {get;}": (stored) => partsOf(stored).length > 1,
  },
});

/** A message in a queue of a server: `EX01\3\51539607553`. */
export const messageIdentityKind = defineKind<string>({
  name: "MessageIdentity",
  type: `${space}.MessageIdentity`,
  form: "product",
  empty: "",
  parse: (value) => wordOf(value) ?? "",
  members: {
    "long InternalId {get;}": (stored) => BigInt(numberOf(partsOf(stored).at(-1))),
    "object QueueIdentity {get;}": (stored) => ({
      kind: queueIdentityKind,
      stored: partsOf(stored).slice(0, -1).join("\\"),
    }),
    "bool IsFullySpecified {get;}": (stored) => partsOf(stored).length > 2,
  },
});

function partsOf(text: string): readonly string[] {
  return text.split("\\");
}

function numberOf(part: string | undefined): number {
  return /^\d+$/.test(part ?? "") ? Number(part) : 0;
}
