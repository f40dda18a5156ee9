import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "PowerShellVirtualDirectory",
  called: "PowerShell virtual directory",
  application: "PowerShell",
  url: "powershell",
  scheme: "http",
  folder: "FrontEnd\\HttpProxy\\PowerShell",
  objectClass: "msExchPowerShellVirtualDirectory",
  sameOutside: true,
  authentication: {
    BasicAuthentication: false,
    WindowsAuthentication: false,
    WSSecurityAuthentication: false,
    OAuthAuthentication: false,
  },
  properties: {
    CertificateAuthentication: { default: true },
    RequireSSL: { default: false },
  },
  source: "documented",
});
