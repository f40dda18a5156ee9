import { shippedModuleNamed } from "../../src/command/catalogue/shippedModules.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { compareVersionTexts } from "../../src/providers/moduleFolders.ts";

/** A module that is there already is not installed again, which nothing tells (inferred); the gallery itself is not emulated. */
export default defineCmdlet({
  name: "Install-Module",
  module: "PowerShellGet",
  className: "Install-Module",
  source: "document",
  synopsis: "Installs modules from a gallery, where they are not there yet.",
  defaultSet: "NameParameterSet",
  parameters: {
    Name: { type: "string[]", position: 0, mandatory: true, pipeline: "property" },
    MinimumVersion: "string",
    MaximumVersion: "string",
    RequiredVersion: "string",
    Repository: "string[]",
    Credential: "pscredential",
    Scope: { type: "string", validate: [{ rule: "set", values: ["CurrentUser", "AllUsers"] }] },
    AllowClobber: "switch",
    SkipPublisherCheck: "switch",
    Force: "switch",
    AllowPrerelease: "switch",
    AcceptLicense: "switch",
    PassThru: "switch",
  },
  examples: [
    {
      title: "One that is there",
      transcript: "PS> Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        if (values.PassThru) throw notModelled("What Install-Module writes with -PassThru");
        for (const name of values.Name ?? [])
          if (!isInstalled(cmdlet, name, values)) throw notModelled(`Installing the module ${name} from a gallery`);
      },
    };
  },
});

interface VersionWish {
  readonly MinimumVersion?: string | undefined;
  readonly MaximumVersion?: string | undefined;
  readonly RequiredVersion?: string | undefined;
}

function isInstalled(cmdlet: CmdletContext, name: string, wish: VersionWish): boolean {
  const module = shippedModuleNamed(name, cmdlet.edition);
  if (module === undefined) return false;
  const order = (text: string | undefined): number =>
    text === undefined ? 0 : compareVersionTexts(module.version, text);
  return order(wish.RequiredVersion) === 0 && order(wish.MinimumVersion) >= 0 && order(wish.MaximumVersion) <= 0;
}
