/** How the examples of the module begin. */
export const signInExample =
  'PS> $password = ConvertTo-SecureString "Fabrikam-2013!" -AsPlainText -Force\nPS> Connect-MsolService -Credential (New-Object PSCredential "administrator@fabrikam.com", $password)\n';
