import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { ProviderInfo } from "./ProviderInfo.ts";
import { PSCredential } from "./PSCredential.ts";

/** A drive of a session: a name for a place of a provider. */
export class PSDriveInfo extends ClrObject {
  description: string | null = "";
  displayRoot: string | null = null;
  credential: unknown = PSCredential.empty;
  /** Where the session stands on this drive, relative to its root, without a leading separator. */
  currentLocation = "";

  constructor(
    readonly name: string,
    readonly provider: ProviderInfo,
    /** Path of the provider that the drive begins at. */
    readonly root: string,
    readonly space: () => { readonly used: number; readonly free: number } | null = () => null,
    /** Stands for a provider whose items are named without a drive: "Microsoft.PowerShell.Core\\Registry::HKEY_USERS". */
    readonly isHidden = false,
  ) {
    super();
  }

  get clrType(): ClrType {
    return driveInfoType();
  }
}

const driveInfoType = lazyType("System.Management.Automation.PSDriveInfo");
