import { clrException } from "../../objects/errors/PSError.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
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
    throw clrException(
      "System.Management.Automation.PSArgumentNullException",
      'Cannot process argument because the value of argument "commandMetaData" is null. Change the value of argument "commandMetaData" to a non-null value.',
    );
  };
}

const metadata = "System.Management.Automation.CommandMetadata commandMetadata";

export const proxyCommandType = defineType<ClrObject>({
  name: "System.Management.Automation.ProxyCommand",
  kind: "class",
  abstract: true,
  statics: {
    [`static string Create(${metadata})`]: part((command) => proxyText(command, null)),
    [`static string Create(${metadata}, string helpComment)`]: (made: CommandMetadataObject, help: string) =>
      proxyText(made.command, help),
    [`static string GetCmdletBindingAttribute(${metadata})`]: part(proxyBinding),
    [`static string GetParamBlock(${metadata})`]: part(proxyParameters),
    [`static string GetBegin(${metadata})`]: part(proxyBegin),
    [`static string GetProcess(${metadata})`]: part(() => proxyStep("$steppablePipeline.Process($_)")),
    [`static string GetDynamicParam(${metadata})`]: part(proxyDynamic),
    [`static string GetEnd(${metadata})`]: part(() => proxyStep("$steppablePipeline.End()")),
    [`static string GetClean(${metadata})`]: part(proxyClean),
  },
});
