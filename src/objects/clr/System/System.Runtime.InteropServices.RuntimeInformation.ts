import { product } from "../../host/product.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { OSPlatform } from "./System.Runtime.InteropServices.OSPlatform.ts";

/** The emulated computer: a Windows Server on x64. */
export default defineClr({
  statics: {
    IsOSPlatform: (platform: OSPlatform) => platform.name.toUpperCase() === "WINDOWS",
  },
  staticProperties: {
    OSDescription: () => "Microsoft Windows 10.0.14393",
    FrameworkDescription: () => product().runtimeName,
    ProcessArchitecture: () => "X64",
    OSArchitecture: () => "X64",
    RuntimeIdentifier: () => "win-x64",
  },
});
