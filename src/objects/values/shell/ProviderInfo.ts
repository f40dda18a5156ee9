import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { PSDriveInfo } from "./PSDriveInfo.ts";

/** What Get-PSProvider shows of a provider. */
export class ProviderInfo extends ClrObject {
  description = "";
  home = "";
  /** The module that brought the provider; known to the session. */
  module: () => unknown = () => null;

  constructor(
    readonly name: string,
    /** "Microsoft.PowerShell.Core": the module, or the snap-in in edition Desktop. */
    readonly moduleName: string,
    /** Full name of the implementing class. */
    readonly implementingType: string,
    /** "Filter, ShouldProcess, Credentials": names of ProviderCapabilities. */
    readonly capabilities: string,
    readonly drives: () => readonly PSDriveInfo[],
    /** Whether items can lie below items that have names of their own. */
    readonly volumeSeparatedByColon = true,
  ) {
    super();
  }

  get clrType(): ClrType {
    return providerInfoType();
  }

  /** "Microsoft.PowerShell.Core\FileSystem": how paths name the provider. */
  get fullName(): string {
    return `${this.moduleName}\\${this.name}`;
  }
}

const providerInfoType = lazyType("System.Management.Automation.ProviderInfo");
