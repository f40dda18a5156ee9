import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "PowerShellVirtualDirectory",
  called: "PowerShell virtual directory",
  application: "PowerShell",
  url: "powershell",
  scheme: "http",
  folder: "FrontEnd\\HttpProxy\\PowerShell",
  objectClass: "msExchPowerShellVirtualDirectory",
  authentication: {
    BasicAuthentication: ["Basic"],
    WindowsAuthentication: ["WindowsIntegrated"],
  },
  properties: {
    BasicAuthentication: { default: false },
    WindowsAuthentication: { default: false },
    CertificateAuthentication: { default: true },
    RequireSSL: { default: false },
  },
  source: "documented",
});
