import { nounError } from "./messages/nounMessages.ts";
import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "OwaVirtualDirectory",
  called: "Outlook on the web virtual directory",
  application: "owa",
  url: "owa",
  folder: "FrontEnd\\HttpProxy\\owa",
  pair: ["OWA", "ECP"],
  objectClass: "msExchOWAVirtualDirectory",
  authentication: {
    BasicAuthentication: true,
    DigestAuthentication: false,
    WindowsAuthentication: false,
    FormsAuthentication: true,
    AdfsAuthentication: false,
    OAuthAuthentication: false,
  },
  properties: {
    DefaultDomain: { default: "" },
    // Kept and shown, and read by nothing since the versions that had them (documented as no longer used).
    ExchwebProxyDestination: { values: ["NotSpecified", "MailboxServer", "PublicFolderServer"], default: null },
    UserContextTimeout: { range: [1, 43_200], ifKnown: true },
    VirtualDirectoryType: {
      values: ["NotSpecified", "Mailboxes", "PublicFolders", "Exchweb", "Exadmin"],
      default: null,
    },
    Url: { kind: "String", default: "" },
  },
  // Both are documented.
  validate: ({ after }) => {
    const { LogonFormat, DefaultDomain, FailbackUrl, ExternalUrl } = after?.values ?? {};
    if (LogonFormat === "UserName" && (DefaultDomain ?? "") === "") return nounError("DefaultDomainMissing");
    return (FailbackUrl ?? null) !== null && FailbackUrl === ExternalUrl ? nounError("FailbackUrlTaken") : null;
  },
  source: "observed",
});
