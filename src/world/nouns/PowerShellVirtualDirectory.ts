import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "PowerShellVirtualDirectory",
  called: "PowerShell virtual directory",
  application: "PowerShell",
  url: "powershell",
  scheme: "http",
  folder: "FrontEnd\\HttpProxy\\PowerShell",
  objectClass: "msExchPowerShellVirtualDirectory",
  authentication: {
    BasicAuthentication: false,
    WindowsAuthentication: false,
  },
  properties: {
    CertificateAuthentication: { default: true },
    RequireSSL: { default: false },
  },
  source: "documented",
});
