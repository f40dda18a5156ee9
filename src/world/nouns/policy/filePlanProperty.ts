import type { PropertyRule } from "../defineNoun.ts";

/** What a descriptor of the file plan was named is what it is called (from scripts that look them up). */
export const filePlanName: Readonly<Record<string, PropertyRule>> = {
  DisplayName: { kind: "String", default: ({ name }) => name },
};
