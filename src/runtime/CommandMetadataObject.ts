import { ClrObject } from "../objects/model/ClrObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import type { CommandInfo } from "./CommandInfo.ts";

const metadataType = lazyType("System.Management.Automation.CommandMetadata");

/** What a proxy of a command is made of. */
export class CommandMetadataObject extends ClrObject {
  constructor(
    readonly command: CommandInfo,
    public name: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return metadataType();
  }
}
