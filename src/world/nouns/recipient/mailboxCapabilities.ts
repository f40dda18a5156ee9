import type { ParameterRule } from "../defineNoun.ts";

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
      sets: (value, { row }) => {
        const now = row && Array.isArray(row.values.PersistedCapabilities) ? row.values.PersistedCapabilities : [];
        const others = now.filter((each) => each !== capability);
        return { PersistedCapabilities: value === true ? [...others, capability] : others };
      },
      selects: ({ values }) =>
        Array.isArray(values.PersistedCapabilities) && values.PersistedCapabilities.includes(capability),
    },
  ]),
);

/** A room's account can sign in when it is enabled with a password, which is shown nowhere. */
export const roomAccountParameters: Readonly<Record<string, ParameterRule>> = {
  EnableRoomMailboxAccount: { sets: (value) => ({ RoomMailboxAccountEnabled: value === true }) },
  RoomMailboxPassword: { accepted: "It is shown nowhere." },
  NewPassword: { accepted: "It is shown nowhere." },
  OldPassword: { accepted: "It is shown nowhere." },
};
