/** Properties of users, computers and groups of Active Directory (documentation of Get-ADUser, Get-ADComputer and Get-ADGroup). */
export const directoryProperties: readonly string[] = (
  "AccountExpirationDate AccountExpires AccountLockoutTime AccountNotDelegated AdminCount BadLogonCount BadPasswordTime CanonicalName CannotChangePassword " +
  "CanonicalName City CN Company Country Created CreateTimeStamp Department Description DisplayName DistinguishedName Division DNSHostName EmailAddress " +
  "EmployeeID EmployeeNumber EmployeeType Enabled ExtensionAttribute Fax GivenName GroupCategory GroupScope HomeDirectory HomeDrive HomePage HomePhone Initials IPv4Address " +
  "LastBadPasswordAttempt LastLogon LastLogonDate LastLogonTimestamp LockedOut LockoutTime LogonCount LogonWorkstations Mail MailNickname ManagedBy Manager Member MemberOf " +
  "MobilePhone Modified Name ObjectCategory ObjectClass ObjectGUID ObjectSid Office OfficePhone OperatingSystem OperatingSystemVersion " +
  "Organization OtherName PasswordExpired PasswordLastSet PasswordNeverExpires PasswordNotRequired PhysicalDeliveryOfficeName POBox PostalCode PrimaryGroup ProfilePath " +
  "ProxyAddresses PwdLastSet SamAccountName ScriptPath ServicePrincipalName ServicePrincipalNames SID SIDHistory State StreetAddress Surname TargetAddress TelephoneNumber " +
  "Title TrustedForDelegation UserAccountControl UserPrincipalName BadPwdCount Certificates HomeMDB IPv6Address IsDeleted Members PrimaryGroupID UserCertificate WhenChanged WhenCreated"
).split(" ");

/** Whether a name is that of a property of the directory's objects. */
export function isDirectoryProperty(name: string): boolean {
  const key = name.toLowerCase();
  return directoryProperties.some((each) => each.toLowerCase() === key);
}
