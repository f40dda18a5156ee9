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
  return isAmong(directoryProperties, name);
}

function isAmong(names: readonly string[], name: string): boolean {
  const key = name.toLowerCase();
  return names.some((each) => each.toLowerCase() === key);
}

/** Attributes that tables of changes name, as the directory calls them (documentation of Get-ADUser, and the schema). */
export const directoryAttributes: readonly string[] = (
  "accountExpires adminDescription altRecipient businessCategory c cn co comment company countryCode deliverAndRedirect department departmentNumber description " +
  "displayName displayNamePrintable division employeeID employeeNumber employeeType facsimileTelephoneNumber gecos generationQualifier gidNumber givenName groupType " +
  "homeDirectory homeDrive homePhone homePostalAddress houseIdentifier info initials internationalISDNNumber ipPhone jpegPhoto l legacyExchangeDN localeID location " +
  "loginShell logonHours mail mailNickname managedBy manager member middleName mobile name notes o objectSid operatingSystem operatingSystemVersion otherFacsimileTelephoneNumber " +
  "otherHomePhone otherIpPhone otherMailbox otherMobile otherPager otherTelephone ou pager personalTitle physicalDeliveryOfficeName postalAddress postalCode " +
  "postOfficeBox preferredLanguage primaryGroupID profilePath proxyAddresses pwdLastSet roomNumber sAMAccountName scriptPath seeAlso servicePrincipalName " +
  "sIDHistory sn st street streetAddress targetAddress telephoneNumber thumbnailPhoto title uid uidNumber unixHomeDirectory url userAccountControl userCertificate " +
  "userParameters userPassword userPrincipalName userSharedFolder userWorkstations wWWHomePage " +
  "msDS-AllowedToDelegateTo msDS-cloudExtensionAttribute1 msDS-SupportedEncryptionTypes msExchHideFromAddressLists msExchMailboxGuid msExchMasterAccountSid " +
  "msExchRecipientDisplayType msExchRecipientTypeDetails msExchRemoteRecipientType msExchUsageLocation msNPAllowDialin msTSProfilePath lockoutTime"
).split(" ");

/** Whether a name is that of an attribute that tables of changes name. */
export function isDirectoryAttribute(name: string): boolean {
  return isAmong(directoryAttributes, name);
}

/** The attributes that PowerShell's own names of properties stand for: tables of changes take none of these names (documentation of Get-ADUser). */
export const attributesMeant: Readonly<Record<string, string>> = {
  city: "l",
  country: "c",
  emailaddress: "mail",
  fax: "facsimileTelephoneNumber",
  homepage: "wWWHomePage",
  logonworkstations: "userWorkstations",
  mobilephone: "mobile",
  office: "physicalDeliveryOfficeName",
  officephone: "telephoneNumber",
  organization: "o",
  othername: "middleName",
  pobox: "postOfficeBox",
  state: "st",
  surname: "sn",
};
