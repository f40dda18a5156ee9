import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType({
  name: "System.Runtime.InteropServices.Marshal",
  statics: {
    "static System.IntPtr SecureStringToBSTR(securestring s)": toPointer,
    "static System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)": toPointer,
    "static System.IntPtr SecureStringToGlobalAllocAnsi(securestring s)": toPointer,
    "static System.IntPtr SecureStringToCoTaskMemUnicode(securestring s)": toPointer,
    "static System.IntPtr StringToBSTR(string s)": toPointer,
    "static System.IntPtr StringToHGlobalUni(string s)": toPointer,
    "static string PtrToStringBSTR(System.IntPtr ptr)": toString,
    "static string PtrToStringAuto(System.IntPtr ptr)": toString,
    "static string PtrToStringUni(System.IntPtr ptr)": toString,
    "static string PtrToStringAnsi(System.IntPtr ptr)": toString,
    "static string PtrToStringAuto(System.IntPtr ptr, int len)": first,
    "static string PtrToStringUni(System.IntPtr ptr, int len)": first,
    "static void ZeroFreeBSTR(System.IntPtr s)": free,
    "static void FreeBSTR(System.IntPtr ptr)": free,
    "static void ZeroFreeGlobalAllocUnicode(System.IntPtr s)": free,
    "static void ZeroFreeCoTaskMemUnicode(System.IntPtr s)": free,
    "static void FreeHGlobal(System.IntPtr hglobal)": free,
  },
});
