import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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

export default defineClr<FileHashInfo>({
  properties: {
    Algorithm: (self) => self.algorithm,
    Hash: (self) => self.hash,
    Path: (self) => self.path,
  },
});
