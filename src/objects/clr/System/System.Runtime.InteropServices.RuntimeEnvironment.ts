import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { products } from "../../host/product.ts";
import { defineClr } from "../../types/defineClr.ts";

interface RuntimeFiles {
  /** The folder of the runtime, with a separator at its end. */
  readonly directory: () => string;
  readonly configuration: () => string;
}

const framework = "C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\";

/** .NET Framework lies in a folder of Windows; the .NET of PowerShell 7 lies in $PSHOME and has no file for the machine. */
const files: PerEdition<RuntimeFiles> = {
  Desktop: { directory: () => framework, configuration: () => `${framework}Config\\machine.config` },
  Core: { directory: () => `${products.Core.home}\\`, configuration: () => "" },
};

export default defineClr({
  statics: {
    "string GetRuntimeDirectory()": () => files[edition()].directory(),
    "string GetSystemVersion()": () => `v${products[edition()].runtimeVersion.slice(0, 3).join(".")}`,
  },
  staticProperties: { "string SystemConfigurationFile {get;}": () => files[edition()].configuration() },
});
