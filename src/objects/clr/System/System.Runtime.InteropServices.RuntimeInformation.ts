import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { machineFacts } from "../../host/MachineFacts.ts";
import { product } from "../../host/product.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { OSPlatform } from "./System.Runtime.InteropServices.OSPlatform.ts";

/** .NET Framework puts the name of a service pack behind the version, after a blank. */
const descriptionEnd: PerEdition<string> = { Desktop: " ", Core: "" };

function versionOfSystem(): string {
  return machineFacts().osVersion.split(".").slice(0, 3).join(".");
}

/** The emulated computer: a Windows Server on x64. */
export default defineClr({
  statics: {
    IsOSPlatform: (platform: OSPlatform) => platform.name.toUpperCase() === "WINDOWS",
  },
  staticProperties: {
    OSDescription: () => `Microsoft Windows ${versionOfSystem()}${descriptionEnd[edition()]}`,
    FrameworkDescription: () => product().runtimeName,
    ProcessArchitecture: () => "X64",
    OSArchitecture: () => "X64",
    RuntimeIdentifier: () => "win-x64",
  },
});
