import type { EditionText } from "../Edition.ts";

/** Complaints of validation attributes whose texts differ by edition. */
export const validationTexts = {
  LengthOfOtherType: {
    text: "The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.",
    desktop:
      "The argument type is not String. The ValidateLength attribute can be applied only to string parameters. Change the type of the argument or remove the attribute, and then try the command again.",
  },
} as const satisfies Record<string, EditionText>;
