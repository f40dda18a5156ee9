/** Properties by which a recipient is known besides its name and place. */
export const recipientIdentity: readonly string[] = [
  "Alias",
  "EmailAddresses",
  "UserPrincipalName",
  "SamAccountName",
  "LegacyExchangeDN",
  "DisplayName",
  "ExchangeGuid",
];
