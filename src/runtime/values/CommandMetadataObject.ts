import type { ClrType } from "../../objects/types/ClrType.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import { remotingCapability } from "../commands/remotingCapability.ts";
import { commandParameters, metadataOf, ParameterMetadataView } from "./parameterViews.ts";

const metadataType = lazyType("System.Management.Automation.CommandMetadata");

/** What [CmdletBinding()] of a proxy says. */
export interface BindingFacts {
  defaultParameterSetName: string | null;
  supportsShouldProcess: boolean;
  confirmImpact: string;
  supportsPaging: boolean;
  supportsTransactions: boolean;
  positionalBinding: boolean;
  remotingCapability: string;
  /** Null: what the command's own help says, which a proxy leaves out. */
  helpUri: string | null;
}

/** What a proxy of a command is made of, which a script may change. */
export class CommandMetadataObject extends ClrObject {
  name: string;
  readonly binding: BindingFacts;
  #parameters: GenericDictionary | null | undefined;

  constructor(readonly command: CommandInfo) {
    super();
    this.name = command.name;
    this.binding = bindingOf(command);
  }

  get clrType(): ClrType {
    return metadataType();
  }

  /** By name, common ones left out; null for a command that has none. */
  get parameters(): GenericDictionary | null {
    if (this.#parameters === undefined)
      this.#parameters = commandParameters(this.command, (parameter) => !parameter.isCommon && !parameter.isAdded);
    return this.#parameters;
  }

  /** The same with parameters of its own. */
  copy(): CommandMetadataObject {
    const made = new CommandMetadataObject(this.command);
    made.name = this.name;
    Object.assign(made.binding, this.binding);
    const table = made.parameters;
    if (!table || !this.#parameters) return made;
    table.clear();
    for (const { key, value } of this.#parameters.entries())
      table.set(key, value instanceof ParameterMetadataView ? value.copy() : value);
    return made;
  }
}

/** A cmdlet, or what says that it is bound like one, has no impact to tell in PowerShell 7 where it asks nobody. */
function bindingOf(command: CommandInfo): BindingFacts {
  const block = command instanceof FunctionInfo || command instanceof ExternalScriptInfo ? command.block : null;
  const written = block?.code.binding ?? null;
  const isCmdlet = command instanceof CmdletInfo;
  const supportsShouldProcess = isCmdlet ? command.supportsShouldProcess : (written?.supportsShouldProcess ?? false);
  const impact = isCmdlet ? command.confirmImpact : (written?.confirmImpact ?? "Medium");
  const isTold = supportsShouldProcess || (!isCmdlet && written === null);
  return {
    defaultParameterSetName: metadataOf(command)?.defaultSetName || null,
    supportsShouldProcess,
    confirmImpact: isTold || languageRules().impactNeedsNoQuestion ? impact : "None",
    supportsPaging: written?.supportsPaging ?? false,
    supportsTransactions: false,
    positionalBinding: written?.positionalBinding ?? true,
    remotingCapability: isCmdlet ? remotingCapability(command.name) : "PowerShell",
    helpUri: null,
  };
}
