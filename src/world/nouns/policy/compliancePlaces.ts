import { textsIn } from "../../values/text/textList.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRows } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** What the settings of policies of compliance name, by the setting's name. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^(Exchange|ModernGroup|TeamsChat|Skype)Location(Exception)?$/, "Recipient"],
  [/^(ExceptIf)?OneDriveSharedBy(MemberOf)?$/, "Recipient"],
  [/^ExchangeSenderMemberOf(Exception)?$/, "Recipient"],
  [/^(AdaptiveScopeLocation|\w+AdaptiveScopes)$/, "AdaptiveScope"],
  [/^Case$/, "ComplianceCase"],
  [/^(Labels|ApplySensitivityLabel)$/, "Label"],
];

/** The noun of what a setting of a policy of compliance names; null where it names no object of the world. */
export function nounOfCompliancePlace(setting: string): string | null {
  return named.find(([pattern]) => pattern.test(setting))?.[1] ?? null;
}

/** The refusal of a policy that names a mailbox, group, scope or case that is not there; sites are not known. */
export function missingPlace(change: NounChange): WorldError | null {
  return missing(change, Object.keys(change.after?.values ?? {}));
}

/** The same of the case alone: places that a search doesn't find are told when it starts. */
export function missingCase(change: NounChange): WorldError | null {
  return missing(change, ["Case"]);
}

function missing({ world, before, after }: NounChange, settings: readonly string[]): WorldError | null {
  for (const setting of settings) {
    const value = after?.values[setting];
    const noun = nounOfCompliancePlace(setting);
    const definition = noun === null ? null : nounNamed(noun);
    if (!definition) continue;
    const old = new Set(textsIn(before?.values[setting]));
    for (const id of textsIn(value))
      if (!old.has(id) && id.toLowerCase() !== "all" && findRows(world, definition, id).length === 0)
        return nounError("RecipientNotFound", { id });
    if (noun === "ComplianceCase") {
      const closed = textsIn(value)
        .flatMap((id) => findRows(world, definition, id))
        .find(isClosed);
      if (closed && !before) return policyError("CaseClosed", { name: closed.name });
    }
  }
  return null;
}

function isClosed({ values }: NounRow): boolean {
  return values.Status === "Closed";
}
