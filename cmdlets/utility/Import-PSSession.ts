import { nameCheck } from "../../src/command/catalogue/nameCheck.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { PSSessionObject } from "../../src/objects/values/shell/PSSessionObject.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { bytesOfText } from "../../src/providers/content/fileText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { proxyModuleText } from "./_shared/remoting/proxyModule.ts";
import { remoteCommands } from "./_shared/remoting/remoteCommands.ts";
import { signFiles } from "./_shared/remoting/signFiles.ts";

export default defineCmdlet({
  name: "Import-PSSession",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["ipsn"],
  synopsis: "Brings the commands of a session into this one, as functions that run there.",
  parameters: {
    Session: "System.Management.Automation.Runspaces.PSSession",
    CommandName: "string[]",
    CommandType: "System.Management.Automation.CommandTypes",
    Module: "string[]",
    FullyQualifiedModule: "object[]",
    FormatTypeName: "string[]",
    ArgumentList: "object[]",
    Prefix: "string",
    AllowClobber: "switch",
    DisableNameChecking: "switch",
    Certificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
  },
  examples: [
    {
      title: "A function of a session",
      transcript: `PS> $session = New-PSSession; Invoke-Command $session { function Get-Twice($n) { 2 * $n } }
PS> $null = Import-PSSession $session -CommandName Get-Twice -Prefix Remote
PS> Get-RemoteTwice -n 21
42
`,
    },
    {
      title: "The cmdlets of the emulated server",
      transcript: `PS> $session = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://localhost/PowerShell/
PS> (Import-PSSession $session -DisableNameChecking).ExportedFunctions.ContainsKey('Get-AuthServer')
True
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (!(values.Session instanceof PSSessionObject)) return;
      const { Session: session } = values;
      const names = remoteCommands(cmdlet, session, values);
      if (names.length === 0) throw nothingImported(cmdlet);
      const service = cmdlet.service(moduleServiceKey);
      const name = `tmp_${randomName(8)}.${randomName(3)}`;
      const folder = cmdlet.service(providerServiceKey).environment.get("TEMP") ?? "C:\\Windows\\Temp";
      const path = `${folder}\\${name}\\${name}.psm1`;
      const text = proxyModuleText(session, names, `Get-PSSession -InstanceId '${session.instanceId}'`);
      if (values.Certificate !== undefined) {
        const { files } = cmdlet.service(providerServiceKey).fileSystem;
        files.createDirectory(`${folder}\\${name}`);
        files.writeBytes(path, bytesOfText(text, fileEncoding("utf8", "export")));
        signFiles(cmdlet, [path], cmdlet.raw("Certificate"));
      }
      const { module } = service.create({ name, path, code: { text, path }, args: values.ArgumentList ?? [] });
      module.version = "1.0";
      module.description = `Implicit remoting for http://${session.computerName}/wsman`;
      service.register(module);
      service.importMembers(module, {
        only: null,
        prefix: values.Prefix ?? "",
        noClobber: false,
        ...(values.DisableNameChecking ? {} : { command: nameCheck(cmdlet, name) }),
      });
      cmdlet.write(module);
    },
  }),
});

function randomName(length: number): string {
  return ambient()
    .newGuid()
    .replaceAll("-", "")
    .replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)])
    .slice(0, length);
}

function nothingImported(cmdlet: CmdletContext) {
  return cmdlet.terminate({
    id: "ErrorNoCommandsImportedBecauseOfSkipping",
    message:
      "No command proxies have been created, because all of the requested remote commands would shadow existing local commands.  Use the AllowClobber parameter if you want to shadow existing local commands.",
    category: "InvalidResult",
    exception: "System.ArgumentException",
  });
}
