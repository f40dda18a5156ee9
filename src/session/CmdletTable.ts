import type { CmdletDefinition } from "../command/CmdletDefinition.ts";
import type { Edition } from "../objects/model/ambient.ts";
import type { CmdletInfo } from "../runtime/CommandInfo.ts";
import { cmdletInfo } from "../runtime/cmdletInfo.ts";

/** Cmdlets of Windows PowerShell that PowerShell 7 has on Windows alone. */
const coreOnWindows =
  /^(?:[A-Z][a-z]+-Service|[GS]et-Acl|[GS]et-AuthenticodeSignature|(?:New|Test)-FileCatalog|Get-ComputerInfo|Get-HotFix|Rename-Computer|Set-TimeZone|Clear-RecycleBin|ConvertFrom-SddlString|Out-GridView|Out-Printer|Show-Command|(?:Enable|Disable)-PSRemoting|[A-Z][a-z]+-PSSessionConfiguration(?:File)?|Get-PSSessionCapability|(?:Connect|Disconnect|Receive)-PSSession)$/;

/** Definitions by cmdlet name, each loaded when first needed. */
export type CmdletSource = ReadonlyMap<string, () => CmdletDefinition>;

/** The cmdlets of one edition. What is looked up is kept. */
export class CmdletTable {
  readonly #names = new Map<string, string>();
  readonly #found = new Map<string, CmdletInfo | null>();

  constructor(
    readonly source: CmdletSource,
    readonly edition: Edition,
    readonly onWindows: boolean,
  ) {
    for (const name of source.keys()) this.#names.set(name.toLowerCase(), name);
  }

  names(): Iterable<string> {
    return this.#names.values();
  }

  readonly find = (name: string): CmdletInfo | null => {
    const key = name.toLowerCase();
    let found = this.#found.get(key);
    if (found === undefined) {
      found = this.#load(key);
      this.#found.set(key, found);
    }
    return found;
  };

  #load(key: string): CmdletInfo | null {
    const name = this.#names.get(key);
    const definition = name === undefined ? undefined : this.source.get(name)?.();
    if (!definition || !this.#isThere(definition)) return null;
    return cmdletInfo(definition, this.edition);
  }

  #isThere({ name, editions }: CmdletDefinition): boolean {
    return !editions || editions.includes(this.edition) || (this.onWindows && coreOnWindows.test(name));
  }
}
