import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { AliasInfo, CmdletInfo, CommandInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import type { Scope } from "../scope/Scope.ts";

/** A loaded module: its own scope and what it exports. Binary modules (our cmdlets) have no scope. */
export class PSModule extends ClrObject {
  path = "";
  version = "0.0";
  description = "";
  /** The text of its code. */
  definition = "";
  guid = "00000000-0000-0000-0000-000000000000";
  moduleType: "Script" | "Manifest" | "Binary" | "Cim" | "Dynamic" = "Script";
  /** Whether it may be removed: with force, or not at all. */
  accessMode: "ReadWrite" | "ReadOnly" | "Constant" = "ReadWrite";
  /** Patterns of Export-ModuleMember; null where the module did not call it. */
  exports: ModuleExports | null = null;
  onRemove: unknown = null;
  privateData: unknown = null;
  manifest: ((key: string) => unknown) | null = null;
  /** Of a manifest's modules and of Import-Module inside: loaded by this one. */
  readonly nested: PSModule[] = [];
  required: readonly PSModule[] = [];
  /** Loaded by another module for itself: the session does not list it. */
  parent: PSModule | null = null;
  /** Made of a script block: its aliases are exported only where it says so. */
  isInMemory = false;
  /** What an import put into the names of the commands, in place of its manifest's word; null where it did not. */
  prefix: string | null = null;
  /** The commands that an import brought into a scope, by the name they have there in lower case. */
  readonly commands = new Map<string, CommandInfo>();

  #name: string | (() => string);
  #described: (() => DescribedMembers) | null = null;

  /** A name that is drawn by chance is drawn when first asked for. */
  constructor(
    name: string | (() => string),
    readonly scope: Scope | null,
  ) {
    super();
    this.#name = name;
  }

  get name(): string {
    if (typeof this.#name !== "string") this.#name = this.#name();
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  get isDescribed(): boolean {
    return this.#described !== null;
  }

  /** What the file of a module whose code did not run says that it gives; null where the code ran. */
  get described(): DescribedMembers | null {
    return this.#described === null ? null : this.#described();
  }

  /** The members are listed when first asked for. */
  describe(members: () => DescribedMembers): void {
    let listed: DescribedMembers | null = null;
    this.#described = () => {
      listed ??= members();
      return listed;
    };
  }

  get clrType(): ClrType {
    return moduleType();
  }
}

export interface DescribedMembers {
  readonly functions: FunctionInfo[];
  readonly aliases: AliasInfo[];
  readonly cmdlets: CmdletInfo[];
}

export interface ModuleExports {
  functions: string[];
  variables: string[];
  aliases: string[];
  cmdlets: string[];
}

const moduleType = lazyType("System.Management.Automation.PSModuleInfo");
