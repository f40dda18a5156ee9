import type { PropertyRule } from "../defineNoun.ts";

/** What -AdvancedSettings said, as labels and their policies show it: `[mandatory, true]`. */
export const labelSettings: Readonly<Record<string, PropertyRule>> = {
  Settings: {
    kind: "MultiValuedProperty<String>",
    derive: ({ values: { AdvancedSettings } }) =>
      Object.entries(AdvancedSettings ?? {}).map(([key, value]) => `[${key.toLowerCase()}, ${value}]`),
  },
};
