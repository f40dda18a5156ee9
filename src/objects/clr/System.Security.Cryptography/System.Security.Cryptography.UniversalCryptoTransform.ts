import { defineClr } from "../../types/defineClr.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import type { CryptoTransform } from "./CipherObject.ts";

/** What CreateEncryptor and CreateDecryptor give: all at once, in TransformFinalBlock. */
export default defineClr<CryptoTransform>({
  interfaces: ["System.IDisposable"],
  properties: {
    "int InputBlockSize {get;}": () => 16,
    "int OutputBlockSize {get;}": () => 16,
    "bool CanReuseTransform {get;}": () => true,
    "bool CanTransformMultipleBlocks {get;}": () => true,
  },
  methods: {
    "byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)": (
      self,
      bytes: readonly unknown[],
      offset: number,
      count: number,
    ) => self.run(bytesOf(bytes.slice(offset, offset + count))),
    Dispose: () => {},
  },
});
