import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

/** Assemblies whose types are there as far as they are emulated, so that loading them has nothing to do. */
const known = new Set(
  [
    "System",
    "System.Core",
    "System.Web",
    "System.Xml",
    "System.Xml.Linq",
    "System.Net.Http",
    "System.Numerics",
    "System.Security",
    "System.Management",
    "System.Management.Automation",
    "System.IO.Compression",
    "System.IO.Compression.FileSystem",
    "System.Runtime",
    "System.Collections",
    "mscorlib",
    "netstandard",
  ].map((name) => name.toLowerCase()),
);

export default defineCmdlet({
  name: "Add-Type",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Loads an assembly by name.",
  description: "Source code is not compiled, and files are not loaded: both end in NotModelled.",
  parameters: { AssemblyName: "string[]", IgnoreWarnings: "switch" },
  examples: [
    {
      title: "An assembly that is there",
      transcript: "PS> Add-Type -AssemblyName System.Web; [System.Web.HttpUtility]::UrlEncode('a b')\na+b\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        if (cmdlet.parameterSet !== "FromAssemblyName") throw notModelled("Add-Type with source code or a file");
        for (const name of values.AssemblyName ?? []) {
          const bare = name.replace(/,.*$/, "").trim().toLowerCase();
          if (!known.has(bare)) throw notModelled(`The assembly '${name}'`);
        }
      },
    };
  },
});
