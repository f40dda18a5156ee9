import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { localDate } from "../../text/time/moments.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<X509Certificate>({
  base: `${space}.X509Certificate`,
  constructors: certificateConstructors,
  methods: {
    Verify: (self) => {
      const { notBefore, notAfter } = self.description;
      const now = ambient().now();
      if (Date.parse(notBefore) > now || Date.parse(notAfter) < now) return false;
      throw notModelled("The chain of a certificate, which Verify() builds,");
    },
    GetNameInfo: (self, nameType: EnumValue, forIssuer: boolean) => {
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
    ToString: certificateText,
  },
  properties: {
    Archived: {
      get: (self) => self.isArchived,
      set: (self, value: boolean) => {
        self.isArchived = value;
      },
    },
    Extensions: (self) => new X509ExtensionCollection(extensionsOf(self.bytes)),
    FriendlyName: {
      get: (self) => self.friendlyName,
      set: (self, value: string) => {
        self.friendlyName = value;
      },
    },
    HasPrivateKey: (self) => self.hasPrivateKey,
    IssuerName: (self) => issuerName(self.bytes, self.description.issuer),
    NotAfter: (self) => localDate(self.description.notAfter),
    NotBefore: (self) => localDate(self.description.notBefore),
    PrivateKey: (self) => (self.hasPrivateKey ? rsaKeyObject(self.description.publicKeySize, false) : null),
    PublicKey: (self) => new X509PublicKey(self),
    RawData: (self) => self.bytes,
    /** Later .NET's, which cannot be shown here. */
    RawDataMemory: () => null,
    SerialNumber: (self) => self.description.serialNumber,
    SignatureAlgorithm: (self) => signatureAlgorithmOf(self.bytes),
    SubjectName: (self) => subjectName(self.bytes, self.description.subject),
    Thumbprint: (self) => self.description.thumbprint,
    Version: (self) => self.description.version,
  },
  toText: certificateText,
});
