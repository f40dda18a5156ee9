import { notModelled } from "../../../objects/errors/runtimeError.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { hiddenCode, script } from "../../../objects/types/typeData/builtInMembers.ts";
import { AssemblyObject } from "../../../objects/values/AssemblyObject.ts";
import { AttributeObject } from "../../../objects/values/AttributeObject.ts";
import { UInt32 } from "../../../objects/values/numbers.ts";
import { type CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../../commands/CommandInfo.ts";
import { cmdletHelpLink } from "../../commands/cmdletHelpLink.ts";
import { helpCommentOf } from "../../functions/commentHelp.ts";
import type { MembershipView } from "../../values/parameterViews.ts";
import { targetOf } from "./commandInfos.ts";
import { implementingType } from "./implementingType.ts";

const helpUriBody = `$oldProgressPreference = $ProgressPreference
          $ProgressPreference = 'SilentlyContinue'`;

/** What the types files add to commands, by the type's name. */
export const commandMembers = {
  CommandInfo: [script("HelpUri", helpUriBody, helpUri)],
  CmdletInfo: [
    script("DLL", "$this.ImplementingType.Assembly.Location", (target) =>
      getMember(new AssemblyObject(implementingType(target as CmdletInfo)), "Location"),
    ),
  ],
  ParameterSetMetadata: [
    hiddenCode("Flags", "System.UInt32 Flags{get=GetParameterSetMetadataFlags;}", (target) =>
      membershipFlags(target as MembershipView),
    ),
  ],
};

/** What crosses to another process of a parameter in a set. */
function membershipFlags({ set }: MembershipView): UInt32 {
  const facts = [set.mandatory, set.pipelineByValue, set.pipelineByProperty, set.remaining];
  return new UInt32(facts.reduce((flags, fact, index) => flags | (fact ? 1 << index : 0), 0));
}

export function helpUri(target: unknown): string {
  const command = targetOf(target as CommandInfo);
  if (command.commandType === "Cmdlet") {
    const link = cmdletHelpLink(command.name);
    if (link === null) throw notModelled("The help link of a cmdlet of Windows PowerShell");
    return link;
  }
  const attribute = written(command);
  if (attribute !== "") return attribute;
  const comment =
    command instanceof FunctionInfo || command instanceof ExternalScriptInfo ? helpCommentOf(command) : null;
  return /^\s*\.LINK[ \t]*\r?\n[ \t]*(https?:\S+)/im.exec(comment ?? "")?.[1] ?? "";
}

/** What [CmdletBinding(HelpUri = '...')] of a function or script says. */
function written(command: CommandInfo): string {
  if (!(command instanceof FunctionInfo || command instanceof ExternalScriptInfo)) return "";
  for (const attribute of command.block.source.attributes()) {
    const uri = attribute instanceof AttributeObject ? attribute.get("HelpUri") : null;
    if (typeof uri === "string") return uri;
  }
  return "";
}
