import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { ProviderInfo } from "./ProviderInfo.ts";
import type { PSDriveInfo } from "./PSDriveInfo.ts";

/** A resolved path: what Resolve-Path, Get-Location and $PWD give. */
export class PathInfo extends ClrObject {
  constructor(
    /** With the drive's name ("SUB:\in"), or the provider's where there is no drive. */
    readonly path: string,
    readonly drive: PSDriveInfo | null,
    readonly provider: ProviderInfo,
    /** The provider's own path ("T:\sub\in"). */
    readonly providerPath: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return pathInfoType();
  }
}

const pathInfoType = lazyType("System.Management.Automation.PathInfo");

/** The locations that Push-Location put away; what Get-Location -Stack gives. Last in, first out. */
export class PathInfoStack extends ClrObject {
  constructor(
    readonly name: string,
    readonly items: PathInfo[] = [],
  ) {
    super();
  }

  get clrType(): ClrType {
    return pathInfoStackType();
  }

  /** From the top down, as .NET's Stack enumerates. */
  override get elements(): readonly PathInfo[] {
    return [...this.items].reverse();
  }
}

const pathInfoStackType = lazyType("System.Management.Automation.PathInfoStack");
