import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.Signature", [
  "System.Security.Cryptography.X509Certificates.X509Certificate2 SignerCertificate {get;}",
  "System.Security.Cryptography.X509Certificates.X509Certificate2 TimeStamperCertificate {get;}",
  "System.Management.Automation.SignatureStatus Status {get;}",
  "string StatusMessage {get;}",
  "string Path {get;}",
  "System.Management.Automation.SignatureType SignatureType {get;}",
  "bool IsOSBinary {get;set;}",
]);
