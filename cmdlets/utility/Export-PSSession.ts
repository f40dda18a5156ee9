import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { product } from "../../src/objects/host/product.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { FileSystemInfo } from "../../src/objects/values/io/FileSystemInfo.ts";
import { PSSessionObject } from "../../src/objects/values/shell/PSSessionObject.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { bytesOfText } from "../../src/providers/content/fileText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";
import { proxyModuleText } from "./_shared/remoting/proxyModule.ts";
import { remoteCommands } from "./_shared/remoting/remoteCommands.ts";
import { signFiles } from "./_shared/remoting/signFiles.ts";

export default defineCmdlet({
  name: "Export-PSSession",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["epsn"],
  synopsis: "Writes a module of functions that open a session and run its commands there.",
  description: "The module opens its session when one of its functions is first called.",
  parameters: {
    Session: "System.Management.Automation.Runspaces.PSSession",
    OutputModule: "string",
    CommandName: "string[]",
    CommandType: "System.Management.Automation.CommandTypes",
    Module: "string[]",
    FullyQualifiedModule: "object[]",
    FormatTypeName: "string[]",
    ArgumentList: "object[]",
    AllowClobber: "switch",
    Encoding: encodingParameter,
    Force: "switch",
    Certificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
  },
  examples: [
    {
      title: "A module on the disk",
      transcript: `PS> $session = New-PSSession
PS> (Export-PSSession $session -OutputModule C:\\Remote -CommandName Get-Date -AllowClobber).Name
Remote.psm1
Remote.psd1
PS> Import-Module C:\\Remote; (Get-Command Get-Date).CommandType
Function
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (!(values.Session instanceof PSSessionObject)) return;
      const { Session: session } = values;
      const folder = moduleFolder(cmdlet, values.OutputModule ?? "");
      const { files } = cmdlet.service(providerServiceKey).fileSystem;
      if (files.entry(folder) && !values.Force)
        throw cmdlet.terminate({
          id: "ErrorDirectoryExists",
          message: `The directory '${folder}' already exists.`,
          category: "ResourceExists",
          target: folder,
          exception: "System.IO.IOException",
        });
      files.createDirectory(folder);
      const name = folder.slice(folder.lastIndexOf("\\") + 1);
      const { computerName, configurationName } = session;
      const opening = `if (-not $script:Session) { $script:Session = New-PSSession -ComputerName '${computerName}' -ConfigurationName '${configurationName}' }; $script:Session`;
      const names = remoteCommands(cmdlet, session, values);
      const encoding = fileEncoding(values.Encoding, "session");
      const written: string[] = [];
      const write = (extension: string, text: string) => {
        const path = `${folder}\\${name}.${extension}`;
        files.writeBytes(path, bytesOfText(text.replaceAll("\n", newLine()), encoding));
        written.push(path);
      };
      write("psm1", proxyModuleText(session, names, opening));
      write("psd1", manifestText(name, computerName));
      if (values.Certificate !== undefined) signFiles(cmdlet, written, cmdlet.raw("Certificate"));
      for (const path of written) cmdlet.write(new FileSystemInfo(path, false));
    },
  }),
});

function manifestText(name: string, computerName: string): string {
  return `@{
    ModuleVersion = '1.0'
    Description = 'Implicit remoting for http://${computerName}/wsman'
    RootModule = '${name}.psm1'
    FunctionsToExport = '*'
}
`;
}

/** The folder of a path, or of a name below the person's modules. */
function moduleFolder(cmdlet: CmdletContext, output: string): string {
  const providers = cmdlet.service(providerServiceKey);
  if (/[\\/]/.test(output)) return providers.filePath(output);
  const home = providers.environment.get("USERPROFILE") ?? "C:";
  return `${home}\\Documents\\${product().shortName}\\Modules\\${output}`;
}
