import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { localDate } from "../../text/time/moments.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { X509Certificate } from "../../values/security/X509Certificate.ts";
import { X509ExtensionCollection } from "./CertificateCollections.ts";
import { certificateConstructors } from "./certificateConstructors.ts";
import { extensionsOf, issuerName, signatureAlgorithmOf, subjectName } from "./certificateParts.ts";
import { certificateText } from "./certificateText.ts";
import { alternativeNames } from "./extensionValues.ts";
import { rsaKeyObject } from "./rsaKeyObject.ts";
import { X509PublicKey } from "./X509PublicKey.ts";

const space = "System.Security.Cryptography.X509Certificates";

export default defineType<X509Certificate>({
  name: `${space}.X509Certificate2`,
  base: `${space}.X509Certificate`,
  constructors: certificateConstructors("(X509Certificate certificate)", "(byte[] rawData)"),
  methods: {
    "bool Verify()": (self) => {
      const { notBefore, notAfter } = self.description;
      const now = ambient().now();
      if (Date.parse(notBefore) > now || Date.parse(notAfter) < now) return false;
      throw notModelled("The chain of a certificate, which Verify() builds,");
    },
    [`string GetNameInfo(${space}.X509NameType nameType, bool forIssuer)`]: (
      self,
      nameType: EnumValue,
      forIssuer: boolean,
    ) => {
      if (nameType.text.startsWith("Dns") && !forIssuer) {
        const names = extensionsOf(self.bytes)
          .filter((extension) => extension.oid.value === "2.5.29.17")
          .flatMap(alternativeNames);
        const dns = names.find((name) => name.kind === "DNS");
        if (dns) return dns.text;
      } else if (nameType.text !== "SimpleName") throw notModelled(`GetNameInfo of ${nameType.text}`);
      const name = forIssuer ? self.description.issuer : self.description.subject;
      return /(?:^|, )CN=("?)(.*?)\1(?:,|$)/.exec(name)?.[2] ?? name;
    },
    "string ToString()": certificateText,
    "string ToString(bool verbose)": certificateText,
  },
  properties: {
    "bool Archived {get;set;}": {
      get: (self) => self.isArchived,
      set: (self, value: boolean) => {
        self.isArchived = value;
      },
    },
    [`${space}.X509ExtensionCollection Extensions {get;}`]: (self) =>
      new X509ExtensionCollection(extensionsOf(self.bytes)),
    "string FriendlyName {get;set;}": {
      get: (self) => self.friendlyName,
      set: (self, value: string) => {
        self.friendlyName = value;
      },
    },
    "bool HasPrivateKey {get;}": (self) => self.hasPrivateKey,
    "X500DistinguishedName IssuerName {get;}": (self) => issuerName(self.bytes, self.description.issuer),
    "datetime NotAfter {get;}": (self) => localDate(self.description.notAfter),
    "datetime NotBefore {get;}": (self) => localDate(self.description.notBefore),
    "System.Security.Cryptography.AsymmetricAlgorithm PrivateKey {get;set;}": (self) =>
      self.hasPrivateKey ? rsaKeyObject(self.description.publicKeySize, false) : null,
    [`${space}.PublicKey PublicKey {get;}`]: (self) => new X509PublicKey(self),
    "byte[] RawData {get;}": (self) => self.bytes,
    /** Later .NET's, which cannot be shown here. */
    "System.ReadOnlyMemory[byte] RawDataMemory {get;}": () => null,
    "string SerialNumber {get;}": (self) => self.description.serialNumber,
    "System.Security.Cryptography.Oid SignatureAlgorithm {get;}": (self) => signatureAlgorithmOf(self.bytes),
    "X500DistinguishedName SubjectName {get;}": (self) => subjectName(self.bytes, self.description.subject),
    "string Thumbprint {get;}": (self) => self.description.thumbprint,
    "int Version {get;}": (self) => self.description.version,
  },
  toText: certificateText,
});
