import { propertyNamed } from "./declaration/nounMembers.ts";
import { defineNoun, type ParameterRule, type PropertyRule } from "./defineNoun.ts";
import mobilePolicy from "./MobileDeviceMailboxPolicy.ts";
import { rowValue } from "./rows/rowValue.ts";

/** What settings were called before Exchange 2013, and what they are called since, with the kind of their values. */
const renamed: readonly (readonly [older: string, later: string, kind: string])[] = [
  ["AllowSimpleDevicePassword", "AllowSimplePassword", "Boolean"],
  ["AlphanumericDevicePasswordRequired", "AlphanumericPasswordRequired", "Boolean"],
  ["DevicePasswordEnabled", "PasswordEnabled", "Boolean"],
  ["DevicePasswordExpiration", "PasswordExpiration", "Unlimited<EnhancedTimeSpan>"],
  ["DevicePasswordHistory", "PasswordHistory", "Int32"],
  ["MaxDevicePasswordFailedAttempts", "MaxPasswordFailedAttempts", "Unlimited<Int32>"],
  ["MaxInactivityTimeDeviceLock", "MaxInactivityTimeLock", "Unlimited<EnhancedTimeSpan>"],
  ["MinDevicePasswordComplexCharacters", "MinPasswordComplexCharacters", "Int32"],
  ["MinDevicePasswordLength", "MinPasswordLength", "Int32"],
  ["IsDefaultPolicy", "IsDefault", "Boolean"],
];

/** The policies of mobile devices under the names that they had before Exchange 2013: the same objects of the directory. */
export default defineNoun({
  ...mobilePolicy,
  noun: "ActiveSyncMailboxPolicy",
  data: "MobileDeviceMailboxPolicy",
  rows: "MobileDeviceMailboxPolicy",
  called: "ActiveSync mailbox policy",
  retired: { by: "MobileDeviceMailboxPolicy", from: "15.0.0.0" },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncMailboxPolicy",
  stock: undefined,
  properties: {
    ...mobilePolicy.properties,
    ...Object.fromEntries(
      renamed.flatMap(([older, later, kind]): readonly (readonly [string, PropertyRule])[] => [
        [
          older,
          {
            kind,
            derive(row, world) {
              const property = propertyNamed(mobilePolicy, later);
              return property ? rowValue(world, mobilePolicy, property, row) : null;
            },
          },
        ],
        [later, { ...mobilePolicy.properties?.[later], kind, hidden: true }],
      ]),
    ),
  },
  parameters: Object.fromEntries(renamed.map(([older, later]): readonly [string, ParameterRule] => [older, later])),
});
