import { textList } from "../values/textList.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange, Values } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRows } from "./rows/findRow.ts";

/** What the settings of policies of compliance name, by the setting's name. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^(Exchange|ModernGroup|TeamsChat|Skype)Location(Exception)?$/, "Recipient"],
  [/^(ExceptIf)?OneDriveSharedBy(MemberOf)?$/, "Recipient"],
  [/^ExchangeSenderMemberOf(Exception)?$/, "Recipient"],
  [/^AdaptiveScopeLocation$/, "AdaptiveScope"],
  [/^Case$/, "ComplianceCase"],
  [/^Labels$/, "Label"],
];

/** The noun of what a setting of a policy of compliance names; null where it names no object of the world. */
export function nounOfCompliancePlace(setting: string): string | null {
  return named.find(([pattern]) => pattern.test(setting))?.[1] ?? null;
}

/** The refusal of a policy that names a mailbox, group, scope or case that is not there; sites are not known. */
export function missingPlace({ world, before, after }: NounChange): WorldError | null {
  for (const [setting, value] of Object.entries(after?.values ?? {})) {
    const noun = nounOfCompliancePlace(setting);
    const definition = noun === null ? null : nounNamed(noun);
    if (!definition) continue;
    const old = new Set(textsOf(before?.values[setting]));
    for (const id of textsOf(value))
      if (!old.has(id) && id.toLowerCase() !== "all" && findRows(world, definition, id).length === 0)
        return nounError("RecipientNotFound", { id });
  }
  return null;
}

function textsOf(value: Values[string] | undefined): readonly string[] {
  return typeof value === "string" ? [value] : textList(value);
}
