import { psArgumentNull } from "../../../objects/errors/argumentChecks.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import type { ClrObject } from "../../../objects/values/ClrObject.ts";
import { helpComments } from "../../commands/helpComments.ts";
import {
  proxyBegin,
  proxyBinding,
  proxyClean,
  proxyDynamic,
  proxyParameters,
  proxyStep,
  proxyText,
} from "../../commands/proxyCommand.ts";
import { CommandMetadataObject } from "../../values/CommandMetadataObject.ts";

/** A part of the proxy that the metadata is for. */
function part(text: (metadata: CommandMetadataObject) => string): (metadata: unknown) => string {
  return (metadata) => {
    if (metadata instanceof CommandMetadataObject) return text(metadata);
    throw psArgumentNull("commandMetaData");
  };
}

const metadata = "System.Management.Automation.CommandMetadata";

export const proxyCommandType = defineClr<ClrObject>("System.Management.Automation.ProxyCommand", {
  abstract: true,
  statics: {
    [`Create(${metadata})`]: part((made) => proxyText(made, null)),
    [`Create(${metadata},string)`]: (made: CommandMetadataObject, help: string) => proxyText(made, help),
    GetCmdletBindingAttribute: part(proxyBinding),
    GetParamBlock: part(proxyParameters),
    GetBegin: part(({ command }) => proxyBegin(command)),
    GetProcess: part(() => proxyStep("$steppablePipeline.Process($_)")),
    GetDynamicParam: part(({ command }) => proxyDynamic(command)),
    GetEnd: part(() => proxyStep("$steppablePipeline.End()")),
    GetClean: part(proxyClean),
    GetHelpComments: helpComments,
  },
});
