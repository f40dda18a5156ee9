const options = { Options: { type: "System.Management.Automation.ScopedItemOptions" } } as const;

/** -Options, which functions and aliases have; variables have it with Set-Variable and New-Variable only. */
export const scopedItemParameters = { Function: options, Alias: options } as const;
