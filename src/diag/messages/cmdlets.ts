import type { EditionText } from "../Edition.ts";

/** Texts of cmdlets that differ by edition. */
export const cmdletTexts = {
  /** {0}: the file, {1}: what is wrong with it */
  DataFileFailed: {
    text: "The following error occurred while PowerShell was loading the '{0}' script data file:\n{1}.",
    desktop: "The following error occurred while Windows PowerShell was loading the '{0}' script data file:\n{1}.",
  },
  /** {0}: the id of the process */
  NoEngineInProcess: {
    text: "Cannot enter process with Id '{0}' because it has not loaded the PowerShell engine or the named-pipe listener was disabled.",
    desktop: "Cannot enter process with Id '{0}' because it has not loaded the PowerShell engine.",
  },
  NoVirtualMachines: {
    text: "The Hyper-V Module for PowerShell is not available on this machine.",
    desktop: "The Hyper-V Module for Windows PowerShell is not available on this machine.",
  },
  /** {0}: the extension, {1}: the path */
  InvalidModuleExtension: {
    text: "The extension '{0}' is not a valid module extension. The supported module extensions are '.dll', '.ps1', '.psm1', '.psd1' and '.cdxml'. Correct the extension then try adding the file '{1}' again.",
    desktop:
      "The extension '{0}' is not a valid module extension. The supported module extensions are '.dll', '.ps1', '.psm1', '.psd1', '.cdxml' and '.xaml'. Correct the extension then try adding the file '{1}' again.",
  },
  /** {0}: the path, {1}: what the module asks for */
  OtherProcessor: {
    text: "The current processor architecture is: X64. The module '{0}' requires the following architecture: {1}.",
    desktop: "The current processor architecture is: Amd64. The module '{0}' requires the following architecture: {1}.",
  },
  /** {0}: the program, {1}: the folder, {2}: why */
  ProcessNotStarted: {
    text: "An error occurred trying to start process '{0}' with working directory '{1}'. {2}",
    desktop: "{2}",
  },
  /** {0}: the name */
  NoSuchService: {
    text: "Service '{0}' was not found on computer '.'.",
    desktop: "Service {0} was not found on computer '.'.",
  },
  NoRecipient: {
    text: "The enveloped-data message does not contain the specified recipient.",
    desktop: "The enveloped-data message does not contain the specified recipient.\r\n",
  },
  /** PowerShell 7 does not find the texts of these three (observed, 7.6). */
  MemberDoesntExist: {
    text: "",
    desktop: "The property '{0}' cannot be found on this object",
  },
  MissingInputObjectParameter: {
    text: "",
    desktop: "You must specify the InputObject parameter when the Property parameter is specified.",
  },
  MissingPropertyParameter: {
    text: "",
    desktop: "You must specify the Property parameter when the InputObject parameter is specified.",
  },
  /** {0}: the code of the answer, {1}: its phrase */
  WebStatus: {
    text: "Response status code does not indicate success: {0} ({1}).",
    desktop: "The remote server returned an error: ({0}) {1}.",
  },
} as const satisfies Record<string, EditionText>;
