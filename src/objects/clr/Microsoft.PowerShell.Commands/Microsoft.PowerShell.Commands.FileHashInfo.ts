import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** The hash of a file or stream as Get-FileHash gives it; a stream has no path. */
export class FileHashInfo extends ClrObject {
  constructor(
    readonly algorithm: string,
    readonly hash: string,
    readonly path: string | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return fileHashType();
  }
}

const fileHashType = lazyType("Microsoft.PowerShell.Commands.FileHashInfo");

export default defineType<FileHashInfo>({
  name: "Microsoft.PowerShell.Commands.FileHashInfo",
  properties: {
    "string Algorithm {get;set;}": (self) => self.algorithm,
    "string Hash {get;set;}": (self) => self.hash,
    "string Path {get;set;}": (self) => self.path,
  },
});
