/** What a value of the registry can be. */
export const registryValueKinds = [
  ...(["String", "ExpandString", "Binary", "DWord"] as const),
  ...(["MultiString", "QWord", "Unknown", "None"] as const),
] as const;

/** Microsoft.Win32.RegistryValueKind */
export type RegistryValueKind = (typeof registryValueKinds)[number];
