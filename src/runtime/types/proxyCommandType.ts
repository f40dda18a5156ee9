import { psArgumentNull } from "../../objects/errors/argumentChecks.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import type { CommandInfo } from "../commands/CommandInfo.ts";
import {
  proxyBegin,
  proxyBinding,
  proxyClean,
  proxyDynamic,
  proxyParameters,
  proxyStep,
  proxyText,
} from "../commands/proxyCommand.ts";
import { CommandMetadataObject } from "../values/CommandMetadataObject.ts";

/** A part of the proxy, of the command that the metadata is of. */
function part(text: (command: CommandInfo) => string): (metadata: unknown) => string {
  return (metadata) => {
    if (metadata instanceof CommandMetadataObject) return text(metadata.command);
    throw psArgumentNull("commandMetaData");
  };
}

const metadata = "System.Management.Automation.CommandMetadata";

export const proxyCommandType = defineClr<ClrObject>("System.Management.Automation.ProxyCommand", {
  abstract: true,
  statics: {
    [`Create(${metadata})`]: part((command) => proxyText(command, null)),
    [`Create(${metadata},string)`]: (made: CommandMetadataObject, help: string) => proxyText(made.command, help),
    GetCmdletBindingAttribute: part(proxyBinding),
    GetParamBlock: part(proxyParameters),
    GetBegin: part(proxyBegin),
    GetProcess: part(() => proxyStep("$steppablePipeline.Process($_)")),
    GetDynamicParam: part(proxyDynamic),
    GetEnd: part(() => proxyStep("$steppablePipeline.End()")),
    GetClean: part(proxyClean),
  },
});
