import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrMembers } from "../../types/defineClr.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { BinaryFile } from "./BinaryFile.ts";

/** What BinaryReader and BinaryWriter share; `parameter` is what their constructors call the stream. */
export function binaryFileMembers(kind: BinaryFile["kind"], parameter: string) {
  const make = (stream: StreamObject, encoding: Encoding = encodings.utf8): BinaryFile => {
    checkNotNull(stream, parameter);
    return new BinaryFile(kind, stream, encoding);
  };
  return {
    constructors: {
      "(System.IO.Stream)": make,
      "(System.IO.Stream,System.Text.Encoding)": make,
      "(System.IO.Stream,System.Text.Encoding,bool)": make,
    },
    properties: { BaseStream: (self: BinaryFile) => self.stream },
    methods: {
      Close: (self: BinaryFile) => self.stream.close(),
      Dispose: (self: BinaryFile) => self.stream.close(),
    },
  } satisfies ClrMembers<BinaryFile>;
}

/** How numbers lie in a file, the lowest byte first. */
interface BinaryNumber {
  /** The type as ReadInt16 names it, and as signatures do. */
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly get: (view: DataView) => number | bigint;
  readonly set: (view: DataView, value: never) => void;
}

export const binaryNumbers: readonly BinaryNumber[] = [
  number("Byte", "byte", "Uint8"),
  number("SByte", "sbyte", "Int8"),
  number("Int16", "short", "Int16"),
  number("UInt16", "ushort", "Uint16"),
  number("Int32", "int", "Int32"),
  number("UInt32", "uint", "Uint32"),
  number("Int64", "long", "BigInt64"),
  number("UInt64", "ulong", "BigUint64"),
  number("Single", "float", "Float32"),
  number("Double", "double", "Float64"),
];

type View =
  | "Uint8"
  | "Int8"
  | "Int16"
  | "Uint16"
  | "Int32"
  | "Uint32"
  | "BigInt64"
  | "BigUint64"
  | "Float32"
  | "Float64";

function number(name: string, type: string, view: View): BinaryNumber {
  return {
    name,
    type,
    size: Number(/\d+$/.exec(view)?.[0]) / 8,
    get: (bytes) => bytes[`get${view}`](0, true),
    set: (bytes, value) => bytes[`set${view}`](0, value, true),
  };
}
