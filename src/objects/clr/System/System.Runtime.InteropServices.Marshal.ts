import { ownEntry } from "../../../base/ownEntry.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { SecureString } from "../../values/shell/SecureString.ts";
import { Pointer } from "./Pointer.ts";

function toPointer(value: unknown): Pointer {
  checkNotNull(value, "s");
  return Pointer.toText(value instanceof SecureString ? value.plainText : String(value));
}

const toString = (pointer: Pointer): string | null => pointer.text;

function free(pointer: Pointer): void {
  pointer.text = null;
}

function first(pointer: Pointer, length: number): string | null {
  return pointer.text?.slice(0, length) ?? null;
}

/** Bytes of the types that are the same in native code; a char is one byte there and a bool four. */
const sizes: Readonly<Record<string, number>> = {
  "System.Byte": 1,
  "System.SByte": 1,
  "System.Char": 1,
  "System.Int16": 2,
  "System.UInt16": 2,
  "System.Boolean": 4,
  "System.Int32": 4,
  "System.UInt32": 4,
  "System.Single": 4,
  "System.Int64": 8,
  "System.UInt64": 8,
  "System.Double": 8,
  "System.IntPtr": 8,
  "System.UIntPtr": 8,
  "System.TimeSpan": 8,
  "System.Decimal": 16,
  "System.Guid": 16,
};

/** Structures of other types have layouts that are not known here. */
function sizeOf(type: ClrType): number {
  const size = ownEntry(sizes, type.name);
  if (size !== undefined) return size;
  if (type.isValueType && type.kind !== "enum" && type.name !== "System.DateTime")
    throw notModelled(`The size of a structure of ${type.name} in native code`);
  throw clrException(
    "System.ArgumentException",
    `Type '${type.name}' cannot be marshaled as an unmanaged structure; no meaningful size or offset can be computed.`,
  );
}

function sizeOfType(type: ClrType | null): number {
  checkNotNull(type, "t");
  return sizeOf(type as ClrType);
}

export default defineClr({
  statics: {
    SecureStringToBSTR: toPointer,
    SecureStringToGlobalAllocUnicode: toPointer,
    SecureStringToGlobalAllocAnsi: toPointer,
    SecureStringToCoTaskMemUnicode: toPointer,
    StringToBSTR: toPointer,
    StringToHGlobalUni: toPointer,
    PtrToStringBSTR: toString,
    "PtrToStringAuto(System.IntPtr)": toString,
    "PtrToStringUni(System.IntPtr)": toString,
    "PtrToStringAnsi(System.IntPtr)": toString,
    "PtrToStringAuto(System.IntPtr,int)": first,
    "PtrToStringUni(System.IntPtr,int)": first,
    ZeroFreeBSTR: free,
    FreeBSTR: free,
    ZeroFreeGlobalAllocUnicode: free,
    ZeroFreeCoTaskMemUnicode: free,
    FreeHGlobal: free,
    "SizeOf(type)": sizeOfType,
    "SizeOf(System.Object)": (structure: unknown) => sizeOf(typeOf(structure)),
    "SizeOf(T)": (structure: unknown) => sizeOf(typeOf(structure)),
  },
});
