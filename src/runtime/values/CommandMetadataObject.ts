import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { CommandInfo } from "../commands/CommandInfo.ts";

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
