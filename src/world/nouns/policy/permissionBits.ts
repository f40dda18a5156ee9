/** What a quarantine policy lets recipients do, as bits of EndUserQuarantinePermissionsValue (documented). */
export const quarantinePermissions: Readonly<Record<string, number>> = {
  PermissionToBlockSender: 16,
  PermissionToDelete: 1,
  PermissionToPreview: 2,
  PermissionToRelease: 4,
  PermissionToRequestRelease: 8,
  PermissionToViewHeader: 128,
  PermissionToDownload: 64,
  PermissionToAllowSender: 32,
};
