import { getMember } from "../../objects/members/getMember.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, item, list, table } from "./viewParts.ts";

const types = ["System.Security.Cryptography.X509Certificates.X509Certificate2"];

const views: ViewFile = () => {
  const columns = [
    column("Thumbprint", { width: 41 }),
    column("Subject", { only: "Desktop" }),
    column("Subject", { width: 20, only: "Core" }),
    column((certificate) => getMember(certificate, "EnhancedKeyUsageList"), {
      label: "EnhancedKeyUsageList",
      only: "Core",
    }),
  ];
  return [
    table("ThumbprintTable", types, columns, { value: propertySource("PSParentPath") }),
    list(
      "ThumbprintList",
      types,
      ["Subject", "Issuer", "Thumbprint", "FriendlyName", "NotBefore", "NotAfter", "Extensions"].map((name) =>
        item(name),
      ),
    ),
  ];
};

export default views;
