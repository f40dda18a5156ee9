import type { CmdletLoader } from "../command/CmdletDefinition.ts";
import type { Edition } from "../objects/model/ambient.ts";
import { CmdletInfo } from "../runtime/CommandInfo.ts";
import { loadCmdlet } from "../runtime/loadCmdlet.ts";

/** Cmdlets of Windows PowerShell that PowerShell 7 has on Windows alone. */
const coreOnWindows =
  /^(?:[A-Z][a-z]+-Service|[GS]et-Acl|[GS]et-AuthenticodeSignature|(?:New|Test)-FileCatalog|Get-ComputerInfo|Get-HotFix|Rename-Computer|Set-TimeZone|Clear-RecycleBin|ConvertFrom-SddlString|Out-GridView|Out-Printer|Show-Command|(?:Enable|Disable)-PSRemoting|[A-Z][a-z]+-PSSessionConfiguration(?:File)?|Get-PSSessionCapability|(?:Connect|Disconnect|Receive)-PSSession)$/;

/** Definitions by cmdlet name, each loaded when first needed. */
export type CmdletSource = ReadonlyMap<string, CmdletLoader>;

/** The cmdlets of one edition. What is looked up is kept. */
export class CmdletTable {
  readonly #names = new Map<string, string>();
  readonly #found = new Map<string, CmdletInfo>();

  constructor(
    readonly source: CmdletSource,
    readonly edition: Edition,
    readonly onWindows: boolean,
  ) {
    for (const [name, { editions }] of source)
      if (editions === null || editions.includes(edition) || (onWindows && coreOnWindows.test(name)))
        this.#names.set(name.toLowerCase(), name);
  }

  names(): Iterable<string> {
    return this.#names.values();
  }

  readonly find = (name: string): CmdletInfo | null => {
    const key = name.toLowerCase();
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const known = this.#names.get(key);
    const loader = known === undefined ? undefined : this.source.get(known);
    if (known === undefined || !loader) return null;
    const made = new CmdletInfo(known, loader.module, () => loadCmdlet(loader(), this.edition));
    this.#found.set(key, made);
    return made;
  };
}
