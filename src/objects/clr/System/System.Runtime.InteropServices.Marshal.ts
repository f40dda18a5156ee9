import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
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
  },
});
