import type { Given } from "../../../values/given.ts";
import { textList } from "../../../values/text/textList.ts";
import type { ParameterRule } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { passwordParameters } from "../directory/userProperties.ts";

/** Switches of arbitration mailboxes and the capability that each stands for (observed in 2016 and 2019). */
const capabilities: readonly (readonly [parameter: string, capability: string])[] = [
  ["OABGen", "OrganizationCapabilityOABGen"],
  ["UMGrammar", "OrganizationCapabilityUMGrammar"],
  ["GMGen", "OrganizationCapabilityGMGen"],
  ["MessageTracking", "OrganizationCapabilityMessageTracking"],
  ["ClientExtensions", "OrganizationCapabilityClientExtensions"],
  ["PstProvider", "OrganizationCapabilityPstProvider"],
  ["Management", "OrganizationCapabilityManagement"],
  ["OMEncryption", "OrganizationCapabilityOfficeMessageEncryption"],
  ["UMDataStorage", "OrganizationCapabilityUMDataStorage"],
  ["Migration", "OrganizationCapabilityMigration"],
];

export const mailboxCapabilities: Readonly<Record<string, ParameterRule>> = Object.fromEntries(
  capabilities.map(([parameter, capability]): [string, ParameterRule] => [
    parameter,
    {
      sets: (_value, { row, given }) => ({ PersistedCapabilities: capabilitiesAfter(row, given) }),
      selects: ({ values }) => textList(values.PersistedCapabilities).includes(capability),
    },
  ]),
);

/** What a mailbox can after all switches of one call. */
function capabilitiesAfter(row: Pick<NounRow, "values"> | null, given: Given): readonly string[] {
  let now = textList(row?.values.PersistedCapabilities);
  for (const [parameter, capability] of capabilities) {
    if (!given.has(parameter)) continue;
    now = now.filter((each) => each !== capability);
    if (given.get(parameter) === true) now = [...now, capability];
  }
  return now;
}

/** A room's account can sign in when it is enabled with a password, which is shown nowhere. */
export const roomAccountParameters: Readonly<Record<string, ParameterRule>> = {
  EnableRoomMailboxAccount: {
    sets: (value) => ({ RoomMailboxAccountEnabled: value === true, AccountDisabled: value !== true }),
  },
  RoomMailboxPassword: passwordParameters.Password,
  NewPassword: passwordParameters.Password,
  OldPassword: { accepted: "Whether it was the one before is not asked." },
};
