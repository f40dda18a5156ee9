import { errorsOf } from "../../WorldError.ts";

/** Refusals of dial plans, auto attendants and PINs (the texts are inferred). */
export const voiceMessages = {
  PilotOfGatewayTaken: {
    text: "The pilot identifier '{number}' of the UM IP gateway '{gateway}' belongs to the UM hunt group '{group}' already.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  FallbackToItself: {
    text: "The UM auto attendant '{attendant}' can't be its own DTMF fallback auto attendant.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PilotIdentifierTaken: {
    text: "The pilot identifier '{number}' can't be used because the UM auto attendant '{attendant}' of the same dial plan has it.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PinInvalid: {
    text: "The PIN isn't valid. The UM mailbox policy '{policy}' asks for at least {least} digits.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PinObvious: {
    text: "The PIN isn't valid. The UM mailbox policy '{policy}' doesn't allow PINs that are easy to guess.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PolicyOfOtherPlan: {
    text: "The UM mailbox policy can't be set because it belongs to the UM dial plan '{to}', and the mailbox to the UM dial plan '{from}'.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ExtensionDigits: {
    text: "The extension '{extension}' isn't valid: extensions of the UM dial plan '{plan}' have {digits} digits.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PlanAddressMissing: {
    text: "The calls of the UM dial plan '{plan}' go by SIP addresses or E.164 numbers. Use the SIPResourceIdentifier parameter to say which is the mailbox's.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PlanWithoutAddresses: {
    text: "The SIPResourceIdentifier parameter can't be used with the UM dial plan '{plan}', whose calls go by extensions.",
    exception: "ArgumentException",
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
