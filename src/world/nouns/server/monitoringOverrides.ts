/** Nouns whose objects set properties of monitoring items, for all servers and for one. */
export const monitoringOverrides: readonly string[] = ["GlobalMonitoringOverride", "ServerMonitoringOverride"];

/** What tells such objects from others of the same name, in what Add- and Remove- mean. */
export const tellingParameters: readonly string[] = ["ItemType", "PropertyName", "Roles", "BuildRange"];
