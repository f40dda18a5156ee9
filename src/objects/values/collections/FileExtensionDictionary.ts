import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import { GenericDictionary } from "./GenericDictionary.ts";

/** $PSStyle.FileInfo.Extension: how files are shown by the ends of their names (".zip"), whose case does not count. */
export class FileExtensionDictionary extends ClrObject {
  readonly entries = GenericDictionary.of("System.String", "System.String", true);

  get clrType(): ClrType {
    return dictionaryType();
  }

  set(extension: string, sequences: string): void {
    this.entries.set(extension, sequences);
  }
}

const dictionaryType = lazyType("System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary");
