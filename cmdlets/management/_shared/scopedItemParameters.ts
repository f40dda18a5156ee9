const options = { Options: { type: "System.Management.Automation.ScopedItemOptions" } } as const;

/** -Options, which items have that are something of the session's scopes. */
export const scopedItemParameters = { Variable: options, Function: options, Alias: options } as const;
