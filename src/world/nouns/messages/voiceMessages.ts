import { errorsOf } from "../../WorldError.ts";

/** Refusals of dial plans and auto attendants (the texts are inferred). */
export const voiceMessages = {
  PilotIdentifierTaken: {
    text: "The pilot identifier '{number}' can't be used because the UM auto attendant '{attendant}' of the same dial plan has it.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  RegionCodeInvalid: {
    text: "The value '{value}' of CountryOrRegionCode isn't valid. It may have digits only.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const voiceError = errorsOf(voiceMessages);
